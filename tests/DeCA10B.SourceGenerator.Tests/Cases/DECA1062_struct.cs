[ContractInterface]
public interface ICounter : IContract
{
    void Count();
}

public struct Pair
{
    public [|ICounter|] First;
    public ulong Weight;
}

[Contract]
public sealed partial class Sample : Contract
{
    Pair pair;
}
