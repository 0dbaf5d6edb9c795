//: row expressions.index-from-end, expressions.choice-behind-index
// Beside what the fuzzer found (--seed 40001 --program 10180): a choice as the value of an index from the end, where C# compilers differ. Here they do not.
[InlineArray(3)]
public struct Three
{
    private long first;
}

[ContractLibrary]
public struct Entry
{
    public long Count;
    public Three Parts;

    public readonly long Plus(long by) => Count + by;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly long argument;

    public void Plain(Int128[] data)
    {
        data[^0] = (uint)data[2] - 41670u;
    }

    public void AtLength(Int128[] data)
    {
        data[data.Length] = argument switch { 2 => 842u, _ => (uint)data[2] - 41670u };
    }

    public void First(Int128[] data)
    {
        Int128 chosen = argument switch { 2 => 842u, _ => (uint)data[2] - 41670u };
        data[^0] = chosen;
    }

    public long Sure(long[] data, int n, long by)
    {
        data[^n] = by switch { 2 => 842, 3 or 4 => argument, _ => by };
        return data[2];
    }

    public void InOrder(long[] data, long by)
    {
        data[^0] = by is > 0 and not 7 ? argument : 1 / argument;
    }

    public void Added(long[] data, long by)
    {
        data[^0] += by switch { 2 => 842, _ => 1 / argument };
    }

    public void Member(Entry[] data, long by)
    {
        data[^0].Count = by switch { 2 => 842, _ => 1 / argument };
    }

    public void Within(Entry[] data, int n, long by)
    {
        data[n].Parts[1] = by switch { 2 => 842, _ => 1 / argument };
    }

    public void PlainOfThree(int n)
    {
        Three three = default;
        three[^n] = 1 / argument;
    }

    public long AddedToThree(int n, long by)
    {
        Three three = default;
        three[n] += by switch { 2 => 842, _ => 1 / argument };
        return three[2];
    }

    public long LastOfThree(long by)
    {
        Three three = default;
        three[^1] = by switch { 2 => 842, _ => 1 / argument };
        return three[2];
    }

    public long Called(Entry[] data, int n, long by) => data[n].Plus(by switch { 2 => 842, _ => 1 / argument });

    public long CalledPlainly(ReadOnlySpan<Entry> data, int n) => data[n].Plus(1 / argument);
}
//: Plain([1, 2, 5]) -> panic 0x11
//: AtLength([1, 2, 5]) -> panic 0x11
//: First([1, 2, 5]) -> panic 0x11
//: Sure([1, 2, 5], 1, 2) -> 842
//: Sure([1, 2, 5], 1, 4) -> 0
//: Sure([1, 2, 5], 4, 4) -> panic 0x32
//: InOrder([1, 2, 5], 0) -> panic 0x12
//: InOrder([1, 2, 5], 1) -> panic 0x32
//: Added([1, 2, 5], 2) -> panic 0x32
//: Added([1, 2, 5], 3) -> panic 0x32
//: Member([(1, [1, 2, 3])], 2) -> panic 0x32
//: Member([(1, [1, 2, 3])], 3) -> panic 0x32
//: Within([(1, [1, 2, 3])], 0, 3) -> panic 0x12
//: Within([(1, [1, 2, 3])], 1, 3) -> panic 0x32
//: PlainOfThree(1) -> panic 0x12
//: PlainOfThree(4) -> panic 0x32
//: AddedToThree(2, 2) -> 842
//: AddedToThree(2, 3) -> panic 0x12
//: AddedToThree(3, 3) -> panic 0x32
//: LastOfThree(2) -> 842
//: LastOfThree(3) -> panic 0x12
//: Called([(1, [1, 2, 3])], 0, 2) -> 843
//: Called([(1, [1, 2, 3])], 0, 3) -> panic 0x12
//: Called([(1, [1, 2, 3])], 1, 3) -> panic 0x32
//: CalledPlainly([(1, [1, 2, 3])], 0) -> panic 0x12
//: CalledPlainly([(1, [1, 2, 3])], 1) -> panic 0x32
