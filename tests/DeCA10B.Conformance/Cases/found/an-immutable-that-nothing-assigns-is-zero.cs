//: row storage.immutable, members.constructor
// Beside what the fuzzer found (--seed 40001 --program 9883): where the constructor fails whatever it is given, solc's optimiser misses the immutable. Here it may succeed.
[Contract]
public sealed partial class Case : Contract
{
    readonly Int224 never;
    readonly Int224 late;
    Int128 lift = -1;

    public Case(uint by)
    {
        if ((UInt24)(ulong)(lift + by) == 99) lift = 7;
        late = (Int224)(ulong)lift;
    }

    public Int224 Never() => never;

    public Int224 Late() => late;
}
//: deploy 100
//: deploy failed = Case(0) -> panic 0x11
//: deploy early = Case(50) -> panic 0x11
//: Never() -> 0
//: Late() -> 7
