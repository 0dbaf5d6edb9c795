//: row operators.bytes-fixed.constant
//: denied DECA1030
[Contract]
public sealed partial class Case : Contract
{
    public byte Last(Bytes4 a) => [|a[4]|];

    public byte Below(Bytes32 a) => [|a[-1]|];
}
