//: row members.function.public, members.name, members.library
// Names in Solidity come from those in C#: acronyms go down whole, what the ABI shows stays, the rest gives way.
[ContractLibrary]
public static class Sums
{
    public static long Of(ReadOnlySpan<int> values)
    {
        var sum = 0L;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static long Of(int[] values) => values.Length;

    public static long Of(long first, long second) => first + second;
}

[Contract]
public abstract partial class Base : Contract
{
    ulong total = 1;

    protected ulong TotalOfBase() => total;

    protected ulong Twice() => 2;
}

[Contract]
public sealed partial class Case : Base
{
    ulong URL = 2;
    ulong ABCount = 3;
    ulong total = 4;
    ulong _x = 5;
    ulong x = 6;
    int memory = 7;

    public ulong Link() => URL;

    public ulong Counts(ulong _total, ulong _x) => ABCount + _total + total + this._x + _x + TotalOfBase();

    public ulong Hidden(ulong twice)
    {
        var total = twice + x + Twice();
        var view = total;
        return view;
    }

    public int Words(int returns)
    {
        var pure = returns + memory;
        return pure;
    }

    public (long, long, long) Overloads(ReadOnlySpan<int> values) => (Sums.Of(values), Sums.Of(values.ToArray()), Sums.Of(values.Length, 1));

    public long Wrapping(long value)
    {
        var result = unchecked(-value);
        unchecked
        {
            return checked(-value) + result;
        }
    }

    public (Bytes4, Bytes1, Bytes32) Octets() => ((Bytes4)0x0a0b0c0d, (Bytes1)0, (Bytes32)(UInt256)255);
}
//: Link() -> 2
//: Counts(10, 20) -> 43
//: Hidden(1) -> 9
//: Words(3) -> 10
//: Overloads([5, -7]) -> -2, 2, 3
//: Wrapping(3) -> -6
//: Wrapping(-2^63) -> panic 0x11
//: Octets() -> 0x0a0b0c0d, 0x00, 0x00000000000000000000000000000000000000000000000000000000000000ff
