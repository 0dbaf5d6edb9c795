[Contract]
public sealed partial class Sample : Contract
{
    public bool Missing(ulong[] values) => [|values == null|];
}
