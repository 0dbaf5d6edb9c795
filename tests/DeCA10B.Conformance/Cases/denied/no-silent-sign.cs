//: row conversions.silent-sign
//: denied DECA1205
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 F(int x) => [|x|];
}
