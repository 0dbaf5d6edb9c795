[Contract]
public abstract partial class Payer : Contract
{
    protected void Pay(UInt256 amount) => Send(Msg.Sender, amount);
}

[Contract]
public sealed partial class Sample : Payer
{
    readonly Mapping<Address, UInt256> balances = new();

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        [|Pay(balances[Msg.Sender])|];
        balances.Remove(Msg.Sender);
    }
}
