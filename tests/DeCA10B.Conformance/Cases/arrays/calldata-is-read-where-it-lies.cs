//: row types.array.calldata, statements.foreach
/// <summary>A span parameter is the call's own data.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Sum(ReadOnlySpan<int> values)
    {
        var s = 0L;
        foreach (var v in values)
        {
            s += v;
        }

        return s;
    }

    public int Item(ReadOnlySpan<short> values, int i) => values[i];
    public int Length(ReadOnlySpan<bool> values) => values.Length;
    public int[] Copy(ReadOnlySpan<int> values)
    {
        var all = values.ToArray();
        all[0]++;
        return all;
    }
}
//: Sum([]) -> 0
//: Sum([2147483647, 2147483647]) -> 4294967294
//: Sum([-2147483648, 1]) -> -2147483647
//: Item([1, -2, 3], 1) -> -2
//: Item([1], 1) -> panic 0x32
//: Item([1], -1) -> panic 0x32
//: Length([true, false]) -> 2
//: Copy([1, 2]) -> [2, 2]
//: Copy([]) -> panic 0x32
//: Copy([2147483647]) -> panic 0x11
