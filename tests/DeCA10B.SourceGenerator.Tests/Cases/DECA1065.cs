[ContractInterface]
public interface IOracle : IContract
{
    ulong Price(ulong id);
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong PriceOr(Address oracle, ulong id, ulong otherwise)
    {
        var (succeeded, price) = Try(() => At<IOracle>(oracle).Price([|id + 1|]));
        return succeeded ? price : otherwise;
    }
}
