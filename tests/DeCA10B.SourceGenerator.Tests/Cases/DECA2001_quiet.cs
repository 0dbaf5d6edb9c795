[ContractInterface]
public interface IOracle : IContract
{
    [View]
    UInt256 Price { get; }

    void Note(UInt256 price);
}

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, UInt256> balances = new();
    UInt256 last;

    public IOracle Oracle { get; private set; }

    public Sample(IOracle oracle)
    {
        oracle.Note(0);
        Oracle = oracle;
    }

    [Payable]
    public void Deposit() => balances[Msg.Sender] += Msg.Value;

    public void Withdraw()
    {
        var amount = balances[Msg.Sender];
        balances[Msg.Sender] = 0;
        Send(Msg.Sender, amount);
    }

    public UInt256 Look()
    {
        last = Oracle.Price;
        return last;
    }

    public void OneOrTheOther(bool note)
    {
        if (note)
        {
            Oracle.Note(last);
            return;
        }

        last = 1;
    }

    public void Either(bool note)
    {
        if (note) Oracle.Note(last);
        else last = 2;
    }
}
