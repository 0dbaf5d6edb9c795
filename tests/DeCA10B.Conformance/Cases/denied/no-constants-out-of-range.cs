//: row literals.out-of-range
//: denied DECA1206
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 F() => [|-1|];
}
