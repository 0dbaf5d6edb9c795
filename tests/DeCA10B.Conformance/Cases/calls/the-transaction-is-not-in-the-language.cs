//: row chain.transaction
//: denied DECA1050
[Contract]
public sealed partial class Case : Contract
{
    public bool IsDirect() => [|Tx.Origin|] == Msg.Sender;
}
