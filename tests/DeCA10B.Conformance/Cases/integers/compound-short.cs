//: row operators.compound, operators.compound.narrow
//: from D24
/// <summary>A compound assignment to short computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private short stored;

    public short Steps(short a, short b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public short Shift(short a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public short Bits(short a, short b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public short Add(short a, short b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public short Wrap(short a, short b)
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
//: Steps(2^15-1, 1) -> panic 0x11
//: Steps(2^15-1, 2^15-1) -> panic 0x11
//: Steps(-2^15, -1) -> panic 0x11
//: Steps(-2^15, -2^15) -> panic 0x11
//: Steps(10922, 1) -> 81
//: Bits(5, 3) -> 4
//: Bits(2^15-1, 1) -> 92
//: Bits(2^15-1, 2^15-1) -> 92
//: Bits(-2^15, -1) -> 92
//: Bits(-2^15, -2^15) -> 3
//: Bits(10922, 1) -> 8
//: Add(5, 3) -> 8
//: Add(2^15-1, 1) -> panic 0x11
//: Add(2^15-1, 2^15-1) -> panic 0x11
//: Add(-2^15, -1) -> panic 0x11
//: Add(-2^15, -2^15) -> panic 0x11
//: Add(10922, 1) -> 10923
//: Wrap(5, 3) -> 34
//: Wrap(2^15-1, 1) -> -14
//: Wrap(2^15-1, 2^15-1) -> -10
//: Wrap(-2^15, -1) -> -12
//: Wrap(-2^15, -2^15) -> -14
//: Wrap(10922, 1) -> 21832
//: Shift(1, 1) -> 1
//: Shift(1, 15) -> panic 0x11
//: Shift(1, 33) -> 1
//: Shift(2^15-1, 1) -> panic 0x11
//: Shift(2^15-1, 15) -> panic 0x11
//: Shift(2^15-1, 33) -> panic 0x11
//: Shift(5, 1) -> 5
//: Shift(5, 15) -> panic 0x11
//: Shift(5, 33) -> 5
