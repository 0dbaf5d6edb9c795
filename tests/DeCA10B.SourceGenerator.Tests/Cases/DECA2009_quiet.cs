public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    public Address Owner { get; }

    public Sample() => Owner = Msg.Sender;

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw(Address to)
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        Pay(to, amount);
    }

    [Payable]
    public void Forward(Address to) => Pay(to, Msg.Value);

    public void Sweep() => Pay(Owner, BalanceOf(Address));

    public void Rescue(Address to, UInt256 amount)
    {
        Require(Msg.Sender == Owner, new NotOwnerError());
        Pay(to, amount);
    }

    void Pay(Address to, UInt256 amount) => Send(to, amount);
}
