//: row operators.promotion, operators.mixed-signs, operators.compound, conversions.narrow, literals.integer
//: from P08, P32, P53, M01, M05, M06, M07, M09, M10, M11, M12, M14, M15, U21, K31, E55
[Contract]
public sealed partial class Case : Contract
{
    public byte AddUnchecked(byte b) { unchecked { b += 10; } return b; }

    public byte Take(byte b) { b -= 5; return b; }

    public bool Greater(ulong a, long b) => a > (ulong)(-b);

    public long Sum(int a, uint b) { var r = a + b; return r; }

    public ulong Five(ulong b) => b + 5;

    public ulong LessFive(ulong b) => b - 5;

    public long Bits(int a, uint m) { var r = a | m; return r; }

    public int ByteAndSbyte(byte a, sbyte b) => a + b;

    public int ByteAndShort(byte a, short b) => a + b;

    public long UintLess(uint a) { long r = a - 5; return r; }

    public long UintAndNegative(uint a) { long r = a + (-5); return r; }

    public (int, byte) Wrapped(int x)
    {
        int y = unchecked(x + 1) + 0;
        var z = unchecked((byte)(x + 1));
        return (y, z);
    }

    public uint Unsigned(int x) => (uint)x;

    public int Nested(int a) { a -= a -= 3; return a; }
}

//: AddUnchecked(250) -> 4
//: Take(3) -> panic 0x11
//: Greater(5, -5) -> false
//: Greater(6, -5) -> true
//: Sum(-5, 3) -> -2
//: Sum(1, 2^32-1) -> 2^32
//: Five(3) -> 8
//: LessFive(3) -> panic 0x11
//: Bits(5, 4042322160) -> 4042322165
//: Bits(-1, 0) -> -1
//: ByteAndSbyte(200, -100) -> 100
//: ByteAndShort(200, -300) -> -100
//: ByteAndShort(200, 32_700) -> 32_900
//: UintLess(3) -> panic 0x11
//: UintLess(5) -> 0
//: UintAndNegative(3) -> -2
//: Wrapped(2^31-1) -> -2^31, 0
//: Unsigned(-1) -> panic 0x11
//: Nested(10) -> 3
