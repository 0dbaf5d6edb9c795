//: row members.virtual.mutability
// Found by the fuzzer, --seed 7001 --program 2287.
[Contract]
public abstract partial class Base : Contract
{
    protected ulong kept;

    public ulong Twice(ulong by) => Step(by) + Step(by);

    protected virtual ulong Step(ulong by) => kept += by;
}

[Contract]
public sealed partial class Case : Base
{
    protected override ulong Step(ulong by) => kept + by;

    public ulong Calls(ulong by) => Outer(by) + 1;

    ulong Outer(ulong by) => Twice(by);

    public Address Limit() => (Address)(UInt256)72057594037927935L;
}

//: Calls(3) -> 7
//: Twice(4) -> 8
//: Limit() -> 0x00000000000000000000000000fFfFfFfFfFfFfF
