//: row operators.compound, operators.compound.narrow
/// <summary>A compound assignment to ulong computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private ulong stored;

    public ulong Steps(ulong a, ulong b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public ulong Shift(ulong a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public ulong Bits(ulong a, ulong b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public ulong Add(ulong a, ulong b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public ulong Wrap(ulong a, ulong b)
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
//: Steps(2^64-1, 1) -> panic 0x11
//: Steps(2^64-1, 2^64-1) -> panic 0x11
//: Steps(0, 0) -> 0
//: Steps(6148914691236517205, 1) -> 3
//: Bits(5, 3) -> 4
//: Bits(2^64-1, 1) -> 92
//: Bits(2^64-1, 2^64-1) -> 92
//: Bits(0, 0) -> 3
//: Bits(6148914691236517205, 1) -> 86
//: Add(5, 3) -> 8
//: Add(2^64-1, 1) -> panic 0x11
//: Add(2^64-1, 2^64-1) -> panic 0x11
//: Add(0, 0) -> 0
//: Add(6148914691236517205, 1) -> 6148914691236517206
//: Wrap(5, 3) -> 34
//: Wrap(2^64-1, 1) -> 18446744073709551602
//: Wrap(2^64-1, 2^64-1) -> 18446744073709551606
//: Wrap(0, 0) -> 18446744073709551602
//: Wrap(6148914691236517205, 1) -> 12297829382473034398
//: Shift(1, 1) -> 1
//: Shift(1, 63) -> 4611686018427387904
//: Shift(1, 33) -> 4294967296
//: Shift(2^64-1, 1) -> 9223372036854775807
//: Shift(2^64-1, 63) -> 4611686018427387904
//: Shift(2^64-1, 33) -> 9223372032559808512
//: Shift(5, 1) -> 5
//: Shift(5, 63) -> 4611686018427387904
//: Shift(5, 33) -> 21474836480
