[Contract]
public sealed partial class Sample : Contract
{
    public byte Last(Bytes4 selector) => [|selector[4]|];
}
