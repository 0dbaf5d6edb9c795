public readonly partial record struct NotPaidError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    public UInt256 Failures { get; private set; }

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        Require(TrySend(Msg.Sender, amount), new NotPaidError());
        var paid = TrySend(Msg.Sender, 0 * amount);
        if (!paid) return;
        _ = TrySend(Msg.Sender, 0 * amount);
        Send(Msg.Sender, 0 * amount);
    }
}
