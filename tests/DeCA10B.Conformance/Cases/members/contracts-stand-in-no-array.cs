//: row types.contract.inside
//: denied DECA1062
[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

[Contract]
public sealed partial class Case : Contract
{
    public void All([|ICounter[]|] counters)
    {
    }
}
