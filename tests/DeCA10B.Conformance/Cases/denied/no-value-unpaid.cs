//: row members.function.value-not-payable
//: denied DECA1301
[Contract]
public sealed partial class Case : Contract
{
    public UInt256 F() => [|Msg.Value|];
}
