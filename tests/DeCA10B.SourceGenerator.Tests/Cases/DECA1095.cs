[ContractInterface]
public interface ICounter : IContract
{
    ulong [|Next|](ulong value) => value + 1;
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Next(ulong value) => value + 1;
}
