[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        var amount = balances[Msg.Sender];
        if ([|TrySend(Msg.Sender, amount)|])
        {
            balances[Msg.Sender] = 0;
        }
    }
}
