[ContractInterface]
public interface IToken : IContract
{
    bool Transfer(Address to, UInt256 amount);
}

public readonly partial record struct FailedError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();

    public IToken Token { get; }

    public UInt256 Total { get; private set; }

    public Sample(IToken token) => Token = token;

    public void Withdraw()
    {
        Pay(balances[Msg.Sender]);
        Clear();
    }

    public void WithdrawMany(UInt256 times)
    {
        for (var i = UInt256.Zero; i < times; i += 1)
        {
            Total -= 1;
            Pay(1);
        }
    }

    void Pay(UInt256 amount) => Require([|Token.Transfer(Msg.Sender, amount)|], new FailedError());

    void Clear() => balances[Msg.Sender] = 0;
}
