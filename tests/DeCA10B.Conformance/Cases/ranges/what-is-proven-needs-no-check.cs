//: row operators.add, conversions.narrow
public readonly partial record struct NotEnoughError(ulong Amount, ulong Mine) : IError;

[Contract]
public sealed partial class Case : Contract
{
    public ulong Rest(ulong amount, ulong mine)
    {
        Require(amount <= mine, new NotEnoughError(amount, mine));
        mine -= amount;
        return mine;
    }

    public long Signed(long low, long high)
    {
        if (low > high) return -1;
        var gap = 0L;
        // Ordered, and too large all the same.
        gap = high - low;
        return gap;
    }

    public ulong Changed(ulong amount, ulong mine)
    {
        Require(amount <= mine, new NotEnoughError(amount, mine));
        mine /= 2;
        mine -= amount;
        return mine;
    }

    public Int128 Sum(ReadOnlySpan<long> data)
    {
        Int128 sum = 0;
        foreach (var item in data) sum += item;
        return sum;
    }

    public long Narrow(ReadOnlySpan<long> data)
    {
        var sum = 0L;
        foreach (var item in data) sum += item;
        return sum;
    }

    public byte Bounded(byte from)
    {
        if (from > 200) return 0;
        for (var i = 0; i < 50; i++) from++;
        return from;
    }

    public byte Unbounded(byte from)
    {
        for (var i = 0; i < 10; i++) from++;
        return from;
    }

    public int Nested(int rows, int columns)
    {
        var count = 0;
        Require(rows <= 20, new NotEnoughError(1, 1));
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < 30; j++)
            {
                if (j == columns) continue;
                if (j > columns + 3) break;
                count += 3;
                count -= 1;
            }

        return count;
    }

    public ulong Down(ulong n)
    {
        var steps = 0ul;
        while (true)
        {
            if (n == 0) break;
            n--;
            steps++;
            if (steps > 20) return n;
        }

        return steps;
    }

    public (byte, byte, sbyte, byte, ushort) Casts(ulong x, long y) => ((byte)(x & 255), (byte)(x % 10), (sbyte)(y % 100), (byte)(x >> 56), (ushort)(x > 65_535 ? 65_535 : x));

    public sbyte Kept(long y)
    {
        if (y < -128 || y > 127) return 0;
        return (sbyte)y;
    }

    public sbyte Lost(long y)
    {
        if (y < -129 || y > 127) return 0;
        return (sbyte)y;
    }
}

//: Rest(5, 5) -> 0
//: Rest(0, 2^64-1) -> 2^64-1
//: Rest(6, 5) -> error NotEnough(6, 5)
//: Signed(-5, 5) -> 10
//: Signed(5, -5) -> -1
//: Signed(-2^63, -1) -> 2^63-1
//: Signed(-2^63, 0) -> panic 0x11
//: Changed(5, 10) -> 0
//: Changed(6, 10) -> panic 0x11
//: Sum([2^63-1, 2^63-1, -2^63, -2^63, -2^63]) -> -9223372036854775810
//: Sum([]) -> 0
//: Narrow([2^63-1, -1, 1]) -> 2^63-1
//: Narrow([2^63-1, 1, -1]) -> panic 0x11
//: Bounded(200) -> 250
//: Bounded(201) -> 0
//: Unbounded(245) -> 255
//: Unbounded(246) -> panic 0x11
//: Nested(2, 5) -> 32
//: Nested(-1, 5) -> 0
//: Nested(20, 2^31-1) -> panic 0x11
//: Nested(21, 5) -> error NotEnough(1, 1)
//: Down(0) -> 0
//: Down(7) -> 7
//: Down(2^64-1) -> 18446744073709551594
//: Casts(2^64-1, -2^63) -> 255, 5, -8, 255, 65535
//: Casts(0, 99) -> 0, 0, 99, 0, 0
//: Kept(-128) -> -128
//: Kept(128) -> 0
//: Lost(-128) -> -128
//: Lost(-129) -> panic 0x11
