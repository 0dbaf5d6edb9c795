//: row expressions.element
// Found by the fuzzer: the limit of a type was printed by its name, whose type is no index.
[Contract]
public sealed partial class Case : Contract
{
    //: Least([1, 2]) -> panic 0x32
    public ulong Least(ulong[] a) => a[int.MinValue];

    //: Greatest([1, 2]) -> panic 0x32
    public ulong Greatest(ulong[] a) => a[int.MaxValue];

    //: Below([1, 2]) -> panic 0x32
    public ulong Below(ulong[] a) => a[-1];

    //: Written([1, 2]) -> panic 0x32
    public ulong Written(ulong[] a)
    {
        a[long.MinValue] = 5;
        return a[0];
    }

    //: Far([1, 2]) -> panic 0x32
    public ulong Far(ulong[] a) => a[long.MaxValue];

    //: First([1, 2]) -> 1
    public ulong First(ulong[] a) => a[0];
}
