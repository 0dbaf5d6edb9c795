[Contract]
public sealed partial class Sample : Contract
{
    public bool Same(string left, string right) => [|left == right|];
}
