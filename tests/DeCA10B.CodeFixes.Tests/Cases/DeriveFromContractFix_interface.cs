[ContractInterface]
public interface INext : IContract
{
    [Pure]
    ulong Next(ulong value);
}

[Contract]
public sealed partial class Sample : INext
{
    public ulong Next(ulong value) => value + 1;
}
//: becomes
[ContractInterface]
public interface INext : IContract
{
    [Pure]
    ulong Next(ulong value);
}

[Contract]
public sealed partial class Sample : Contract, INext
{
    public ulong Next(ulong value) => value + 1;
}
//: Next(1) -> 2
