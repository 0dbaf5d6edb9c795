[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    [NonReentrant]
    public void Withdraw()
    {
        Send(Msg.Sender, balances[Msg.Sender]);
        balances[Msg.Sender] = 0;
    }

    public void WithdrawOpen()
    {
        [|Send(Msg.Sender, balances[Msg.Sender])|];
        balances[Msg.Sender] = 0;
    }
}
