[ContractInterface]
public interface ICounter : IContract
{
    ulong Next(ulong value);
}

[Contract]
public sealed partial class Sample : Contract, ICounter
{
    ulong ICounter.[|Next|](ulong value) => value + 1;
}
