public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public Address Owner { get; }

    public ulong Fee { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void SetFee(ulong fee)
    {
        Require(Msg.Sender == Owner, new NotOwnerError());
        [|Fee = fee|];
    }
}
