//: row types.struct
// Found by the fuzzer, seed 2 program 3: the copy was declared in calldata and given a struct in memory.
public struct Pair
{
    public ulong Left;
    public uint Right;
}

[Contract]
public sealed partial class Case : Contract
{
    public ulong Changed(ReadOnlySpan<Pair> pairs)
    {
        var first = pairs[0];
        first.Left += 5;
        return first.Left * 1000 + pairs[0].Left * 10 + first.Right;
    }

    public ulong Sum(ReadOnlySpan<Pair> pairs)
    {
        var sum = 0ul;
        foreach (var pair in pairs) sum += pair.Left * pair.Right;
        return sum;
    }
}
//: Changed([(2, 3)]) -> 7023
//: Changed([]) -> panic 0x32
//: Sum([(2, 3), (4, 5)]) -> 26
