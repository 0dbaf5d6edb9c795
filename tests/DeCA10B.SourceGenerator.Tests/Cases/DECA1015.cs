[ContractInterface]
public interface ICounter : IContract
{
    event Action [|Counted|];
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Next(ulong value) => value + 1;
}
