//: row calls.value.alone
//: denied DECA1052
[ContractInterface]
public interface IVault : IContract
{
    [Payable] void Deposit();
}

[Contract]
public sealed partial class Case : Contract
{
    public void Save(IVault vault)
    {
        var paid = [|WithValue(vault, 5)|];
        paid.Deposit();
    }
}
