[ContractInterface]
public interface IBank : IContract
{
    void Deposit();
}

[Contract]
public sealed partial class Sample : Contract
{
    public void Save(IBank bank) => [|WithValue(bank, 5)|].Deposit();
}
