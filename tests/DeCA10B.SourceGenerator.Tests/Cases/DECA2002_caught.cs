[ContractInterface]
public interface IOracle : IContract
{
    ulong Price();

    void Renew();
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Ask(IOracle oracle)
    {
        var (succeeded, price) = [|Try(() => oracle.Price())|];
        var renewed = [|Try(() => oracle.Renew())|];
        var (isKnown, other) = Try(() => oracle.Price());
        return isKnown ? other : price;
    }
}
