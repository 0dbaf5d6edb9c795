//: row operators.compound, operators.compound.narrow
//: from W21
/// <summary>A compound assignment to long computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private long stored;

    public long Steps(long a, long b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public long Shift(long a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public long Bits(long a, long b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public long Add(long a, long b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public long Wrap(long a, long b)
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
//: Steps(2^63-1, 1) -> panic 0x11
//: Steps(2^63-1, 2^63-1) -> panic 0x11
//: Steps(-2^63, -1) -> panic 0x11
//: Steps(-2^63, -2^63) -> panic 0x11
//: Steps(3074457345618258602, 1) -> 1
//: Bits(5, 3) -> 4
//: Bits(2^63-1, 1) -> 92
//: Bits(2^63-1, 2^63-1) -> 92
//: Bits(-2^63, -1) -> 92
//: Bits(-2^63, -2^63) -> 3
//: Bits(3074457345618258602, 1) -> 8
//: Add(5, 3) -> 8
//: Add(2^63-1, 1) -> panic 0x11
//: Add(2^63-1, 2^63-1) -> panic 0x11
//: Add(-2^63, -1) -> panic 0x11
//: Add(-2^63, -2^63) -> panic 0x11
//: Add(3074457345618258602, 1) -> 3074457345618258603
//: Wrap(5, 3) -> 34
//: Wrap(2^63-1, 1) -> -14
//: Wrap(2^63-1, 2^63-1) -> -10
//: Wrap(-2^63, -1) -> -12
//: Wrap(-2^63, -2^63) -> -14
//: Wrap(3074457345618258602, 1) -> 6148914691236517192
//: Shift(1, 1) -> 1
//: Shift(1, 63) -> -4611686018427387904
//: Shift(1, 33) -> 4294967296
//: Shift(2^63-1, 1) -> -1
//: Shift(2^63-1, 63) -> -4611686018427387904
//: Shift(2^63-1, 33) -> -4294967296
//: Shift(5, 1) -> 5
//: Shift(5, 63) -> -4611686018427387904
//: Shift(5, 33) -> 21474836480
