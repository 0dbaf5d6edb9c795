[ContractInterface]
public interface IToken : IContract
{
    bool Transfer(Address to, UInt256 amount);
}

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw(IToken token)
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        [|TrySend(Msg.Sender, amount)|];
        [|token.Transfer(Msg.Sender, amount)|];
        var paid = [|TrySend(Msg.Sender, amount)|];
    }
}
