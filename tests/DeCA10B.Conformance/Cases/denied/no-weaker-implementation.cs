//: row members.function.view-weaker
//: denied DECA1303
[ContractInterface]
public interface ICounter : IContract
{
    [View]
    ulong Next();
}

[Contract]
public sealed partial class Counter : Contract, ICounter
{
    ulong count;

    public ulong [|Next|]() => ++count;
}
