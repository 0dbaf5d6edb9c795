//: row calls.value.not-payable
//: denied DECA1051
[ContractInterface]
public interface IVault : IContract
{
    void Deposit();
}

[Contract]
public sealed partial class Case : Contract
{
    public void Save(IVault vault) => [|WithValue(vault, 5)|].Deposit();
}
