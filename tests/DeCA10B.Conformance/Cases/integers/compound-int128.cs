//: row operators.compound, operators.compound.narrow
/// <summary>A compound assignment to Int128 computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Int128 stored;

    public Int128 Steps(Int128 a, Int128 b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public Int128 Shift(Int128 a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public Int128 Bits(Int128 a, Int128 b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public Int128 Add(Int128 a, Int128 b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public Int128 Wrap(Int128 a, Int128 b)
    {
        unchecked
        {
            a += b;
            a *= b;
            a -= 7;
            a <<= 1;
        }

        return a;
    }
}
//: Steps(5, 3) -> 4
//: Steps(2^127-1, 1) -> panic 0x11
//: Steps(2^127-1, 2^127-1) -> panic 0x11
//: Steps(-2^127, -1) -> panic 0x11
//: Steps(-2^127, -2^127) -> panic 0x11
//: Steps(56713727820156410577229101238628035242, 1) -> 28
//: Bits(5, 3) -> 4
//: Bits(2^127-1, 1) -> 92
//: Bits(2^127-1, 2^127-1) -> 92
//: Bits(-2^127, -1) -> 92
//: Bits(-2^127, -2^127) -> 3
//: Bits(56713727820156410577229101238628035242, 1) -> 8
//: Add(5, 3) -> 8
//: Add(2^127-1, 1) -> panic 0x11
//: Add(2^127-1, 2^127-1) -> panic 0x11
//: Add(-2^127, -1) -> panic 0x11
//: Add(-2^127, -2^127) -> panic 0x11
//: Add(56713727820156410577229101238628035242, 1) -> 56713727820156410577229101238628035243
//: Wrap(5, 3) -> 34
//: Wrap(2^127-1, 1) -> -14
//: Wrap(2^127-1, 2^127-1) -> -10
//: Wrap(-2^127, -1) -> -12
//: Wrap(-2^127, -2^127) -> -14
//: Wrap(56713727820156410577229101238628035242, 1) -> 113427455640312821154458202477256070472
//: Shift(1, 1) -> 1
//: Shift(1, 127) -> -85070591730234615865843651857942052864
//: Shift(1, 33) -> 4294967296
//: Shift(2^127-1, 1) -> -1
//: Shift(2^127-1, 127) -> -85070591730234615865843651857942052864
//: Shift(2^127-1, 33) -> -4294967296
//: Shift(5, 1) -> 5
//: Shift(5, 127) -> -85070591730234615865843651857942052864
//: Shift(5, 33) -> 21474836480
