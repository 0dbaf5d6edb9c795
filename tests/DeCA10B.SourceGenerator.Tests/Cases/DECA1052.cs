[ContractInterface]
public interface IBank : IContract
{
    [Payable]
    void Deposit();
}

[Contract]
public sealed partial class Sample : Contract
{
    public void Save(IBank bank)
    {
        var paid = [|WithValue(bank, 5)|];
        paid.Deposit();
    }
}
