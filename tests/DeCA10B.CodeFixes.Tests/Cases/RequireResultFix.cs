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

    public void Withdraw()
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        TrySend(Msg.Sender, amount);
    }

    public void Pay(IToken token, UInt256 amount)
    {
        token.Transfer(Msg.Sender, amount);
    }
}
//: becomes
[ContractInterface]
public interface IToken : IContract
{
    bool Transfer(Address to, UInt256 amount);
}

/// <summary>Transfer answered false.</summary>
public readonly partial record struct TransferFailedError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        Send(Msg.Sender, amount);
    }

    public void Pay(IToken token, UInt256 amount)
    {
        Require(token.Transfer(Msg.Sender, amount), new TransferFailedError());
    }
}
//: Deposit value 5 -> 
//: Withdraw -> 
