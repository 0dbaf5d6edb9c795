//: row operators.compound, operators.compound.narrow
/// <summary>A compound assignment to ushort computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private ushort stored;

    public ushort Steps(ushort a, ushort b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public ushort Shift(ushort a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public ushort Bits(ushort a, ushort b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public ushort Add(ushort a, ushort b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public ushort Wrap(ushort a, ushort b)
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
//: Steps(2^16-1, 1) -> panic 0x11
//: Steps(2^16-1, 2^16-1) -> panic 0x11
//: Steps(0, 0) -> 0
//: Steps(21845, 1) -> 63
//: Bits(5, 3) -> 4
//: Bits(2^16-1, 1) -> 92
//: Bits(2^16-1, 2^16-1) -> 92
//: Bits(0, 0) -> 3
//: Bits(21845, 1) -> 86
//: Add(5, 3) -> 8
//: Add(2^16-1, 1) -> panic 0x11
//: Add(2^16-1, 2^16-1) -> panic 0x11
//: Add(0, 0) -> 0
//: Add(21845, 1) -> 21846
//: Wrap(5, 3) -> 34
//: Wrap(2^16-1, 1) -> 65522
//: Wrap(2^16-1, 2^16-1) -> 65526
//: Wrap(0, 0) -> 65522
//: Wrap(21845, 1) -> 43678
//: Shift(1, 1) -> 1
//: Shift(1, 15) -> 16384
//: Shift(1, 33) -> 1
//: Shift(2^16-1, 1) -> panic 0x11
//: Shift(2^16-1, 15) -> panic 0x11
//: Shift(2^16-1, 33) -> panic 0x11
//: Shift(5, 1) -> 5
//: Shift(5, 15) -> panic 0x11
//: Shift(5, 33) -> 5
