//: row members.generated-name
//: denied DECA1061
[Contract]
public sealed partial class Case : Contract
{
    public Address [|From|]() => Msg.Sender;
}
