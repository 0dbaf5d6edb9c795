[Contract]
public sealed partial class Sample : Contract
{
    [Payable]
    public void Deposit()
    {
    }

    public void TakeAll() => [|Send(Msg.Sender, BalanceOf(Address))|];

    public void Give(Address to, UInt256 amount) => Pay(to, amount);

    void Pay(Address to, UInt256 amount) => [|Send(to, amount)|];
}
