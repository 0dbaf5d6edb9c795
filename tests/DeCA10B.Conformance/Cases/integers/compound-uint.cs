//: row operators.compound, operators.compound.narrow
//: from S18, P46
/// <summary>A compound assignment to uint computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private uint stored;

    public uint Steps(uint a, uint b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public uint Shift(uint a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public uint Bits(uint a, uint b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public uint Add(uint a, uint b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public uint Wrap(uint a, uint b)
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
//: Steps(2^32-1, 1) -> panic 0x11
//: Steps(2^32-1, 2^32-1) -> panic 0x11
//: Steps(0, 0) -> 0
//: Steps(1431655765, 1) -> 77
//: Bits(5, 3) -> 4
//: Bits(2^32-1, 1) -> 92
//: Bits(2^32-1, 2^32-1) -> 92
//: Bits(0, 0) -> 3
//: Bits(1431655765, 1) -> 86
//: Add(5, 3) -> 8
//: Add(2^32-1, 1) -> panic 0x11
//: Add(2^32-1, 2^32-1) -> panic 0x11
//: Add(0, 0) -> 0
//: Add(1431655765, 1) -> 1431655766
//: Wrap(5, 3) -> 34
//: Wrap(2^32-1, 1) -> 4294967282
//: Wrap(2^32-1, 2^32-1) -> 4294967286
//: Wrap(0, 0) -> 4294967282
//: Wrap(1431655765, 1) -> 2863311518
//: Shift(1, 1) -> 1
//: Shift(1, 31) -> 1073741824
//: Shift(1, 33) -> 1
//: Shift(2^32-1, 1) -> 2147483647
//: Shift(2^32-1, 31) -> 1073741824
//: Shift(2^32-1, 33) -> 2147483647
//: Shift(5, 1) -> 5
//: Shift(5, 31) -> 1073741824
//: Shift(5, 33) -> 5
