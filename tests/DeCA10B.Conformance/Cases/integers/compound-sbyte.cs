//: row operators.compound, operators.compound.narrow
//: from P44, P73
/// <summary>A compound assignment to sbyte computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private sbyte stored;

    public sbyte Steps(sbyte a, sbyte b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public sbyte Shift(sbyte a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public sbyte Bits(sbyte a, sbyte b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public sbyte Add(sbyte a, sbyte b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public sbyte Wrap(sbyte a, sbyte b)
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
//: Steps(2^7-1, 1) -> panic 0x11
//: Steps(2^7-1, 2^7-1) -> panic 0x11
//: Steps(-2^7, -1) -> panic 0x11
//: Steps(-2^7, -2^7) -> panic 0x11
//: Steps(42, 1) -> 28
//: Bits(5, 3) -> 4
//: Bits(2^7-1, 1) -> 92
//: Bits(2^7-1, 2^7-1) -> 92
//: Bits(-2^7, -1) -> 92
//: Bits(-2^7, -2^7) -> 3
//: Bits(42, 1) -> 8
//: Add(5, 3) -> 8
//: Add(2^7-1, 1) -> panic 0x11
//: Add(2^7-1, 2^7-1) -> panic 0x11
//: Add(-2^7, -1) -> panic 0x11
//: Add(-2^7, -2^7) -> panic 0x11
//: Add(42, 1) -> 43
//: Wrap(5, 3) -> 34
//: Wrap(2^7-1, 1) -> -14
//: Wrap(2^7-1, 2^7-1) -> -10
//: Wrap(-2^7, -1) -> -12
//: Wrap(-2^7, -2^7) -> -14
//: Wrap(42, 1) -> 72
//: Shift(1, 1) -> 1
//: Shift(1, 7) -> panic 0x11
//: Shift(1, 33) -> 1
//: Shift(2^7-1, 1) -> panic 0x11
//: Shift(2^7-1, 7) -> panic 0x11
//: Shift(2^7-1, 33) -> panic 0x11
//: Shift(5, 1) -> 5
//: Shift(5, 7) -> panic 0x11
//: Shift(5, 33) -> 5
