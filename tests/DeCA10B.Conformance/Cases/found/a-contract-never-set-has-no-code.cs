//: row types.interface
// Found by the fuzzer, seed 4 program 2: natively a field of a contract interface was null.
[ContractInterface]
public interface IOther : IContract
{
    ulong Count();
}

[Contract]
public sealed partial class Case : Contract
{
    IOther other;

    public ulong Ask() => other.Count();

    public Address Who() => other.Address;
}
//: Ask() -> revert
//: Who() -> 0x0000000000000000000000000000000000000000
