public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, bool> admins = new();

    public Address Owner { get; private set; }

    public ulong Limit { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void TransferOwnership(Address to) => [|Owner = to|];

    public void TakeOver() => [|Owner = Msg.Sender|];

    public void AddAdmin(Address account) => [|admins[account] = true|];

    public void Stop()
    {
        Require(Msg.Sender == Owner || admins[Msg.Sender], new NotOwnerError());
        Limit = 0;
    }
}
