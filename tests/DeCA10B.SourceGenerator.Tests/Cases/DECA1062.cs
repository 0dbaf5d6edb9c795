[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

[Contract]
public sealed partial class Sample : Contract
{
    public void All([|ICounter[]|] counters)
    {
    }
}
