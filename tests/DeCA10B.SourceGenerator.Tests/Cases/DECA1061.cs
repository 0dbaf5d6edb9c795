[Contract]
public sealed partial class Sample : Contract
{
    public Address [|From|]() => Msg.Sender;
}
