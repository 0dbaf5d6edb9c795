//: row types.array.calldata, statements.for
/// <summary>A counter that goes through an array in several loops, or by more than one at a time.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Weighted(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        var i = 0;
        for (; i + 2 < data.Length; i += 3) sum += data[i] + 10 * data[i + 1] + 100 * data[i + 2];
        for (; i < data.Length; i++) sum += 1000 * data[i];
        return sum;
    }

    public long Pairs(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        var i = 1;
        for (; i < data.Length - 1; i += 2) sum += data[i] * data[i + 1];
        if (i < data.Length) sum += data[i];
        return sum;
    }

    public int Reached(ReadOnlySpan<long> data)
    {
        var i = 0;
        for (; i + 3 < data.Length; i += 4)
            if (data[i] < 0) break;
        return i == data.Length ? -i : i;
    }

    public uint[] Doubled(uint[] values)
    {
        var i = 0;
        for (; i < values.Length - 1; i += 2)
        {
            values[i] = values[i] * 2;
            values[i + 1] += values[i];
        }

        for (; i < values.Length; i++) values[i]++;
        return values;
    }

    public long Beyond(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        for (var i = 0; i + 1 < data.Length; i += 2) sum += data[i + 2];
        return sum;
    }

    public long Shortened(long[] values, long[] others)
    {
        var sum = 0L;
        for (var i = 0; i < values.Length; i += 2)
        {
            sum += values[i];
            values = others;
        }

        return sum;
    }

    public long Restarted(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        var i = 0;
        for (; i < data.Length; i++) sum += data[i];
        i = -1;
        for (; i + 1 < data.Length; i++) sum += 10 * data[i + 1];
        return sum;
    }

    public long Early(ReadOnlySpan<long> data)
    {
        var i = 0;
        for (; i + 1 < data.Length; i += 2)
            if (data[i] == 7) return data[i + 1];
        return i;
    }
}
//: Weighted([]) -> 0
//: Weighted([1]) -> 1000
//: Weighted([1, 2]) -> 3000
//: Weighted([1, 2, 3]) -> 321
//: Weighted([1, 2, 3, 4]) -> 4321
//: Weighted([-1, -2, -3, 1, 1, 1, 5, 6]) -> 10790
//: Pairs([]) -> 0
//: Pairs([9]) -> 0
//: Pairs([9, 8]) -> 8
//: Pairs([9, 8, -7]) -> -56
//: Pairs([9, 8, -7, 5]) -> -51
//: Reached([]) -> 0
//: Reached([1, 2, 3]) -> 0
//: Reached([1, 2, 3, 4]) -> -4
//: Reached([1, 2, 3, 4, -5, 6, 7, 8, 9]) -> 4
//: Doubled([]) -> []
//: Doubled([1]) -> [2]
//: Doubled([1, 2, 3]) -> [2, 4, 4]
//: Doubled([2147483648, 0]) -> panic 0x11
//: Beyond([1]) -> 0
//: Beyond([1, 2]) -> panic 0x32
//: Beyond([1, 2, 3]) -> 3
//: Beyond([1, 2, 3, 4]) -> panic 0x32
//: Shortened([1, 2, 3, 4], [5]) -> 1
//: Shortened([1], [5, 6, 7]) -> 8
//: Restarted([1, 2]) -> 33
// A number that is read and does not fit its type: 2^63, below -2^63, 2^255.
//: call 0x6fed6865000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000008000000000000000 -> revert
//: call 0x6fed68650000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000300000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000002ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffff -> revert
//: call 0x6fed6865000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000000000030000000000000000000000000000000000000000000000000000000000000004 -> revert
//: call 0x6fed686500000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000001ffffffffffffffffffffffffffffffffffffffffffffffff8000000000000000 -> panic 0x11
//: call 0x6fed6865000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000018000000000000000000000000000000000000000000000000000000000000000 -> revert
//: call 0xb629f25e0000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000080000000000000000000000000000000000000000000000000000000000000000000000000000002 -> revert
//: call 0xb629f25e000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000007ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffff -> revert
