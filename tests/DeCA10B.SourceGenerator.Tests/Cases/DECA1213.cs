[Contract]
public sealed partial class Sample : Contract
{
    public bool Same(ulong[] left, ulong[] right) => [|left == right|];
}
