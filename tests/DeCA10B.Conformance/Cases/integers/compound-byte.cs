//: row operators.compound, operators.compound.narrow
//: from P07, P11, P12, P71, P75
/// <summary>A compound assignment to byte computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private byte stored;

    public byte Steps(byte a, byte b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public byte Shift(byte a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public byte Bits(byte a, byte b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public byte Add(byte a, byte b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public byte Wrap(byte a, byte b)
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
//: Steps(2^8-1, 1) -> panic 0x11
//: Steps(2^8-1, 2^8-1) -> panic 0x11
//: Steps(0, 0) -> 0
//: Steps(85, 1) -> 57
//: Bits(5, 3) -> 4
//: Bits(2^8-1, 1) -> 92
//: Bits(2^8-1, 2^8-1) -> 92
//: Bits(0, 0) -> 3
//: Bits(85, 1) -> 86
//: Add(5, 3) -> 8
//: Add(2^8-1, 1) -> panic 0x11
//: Add(2^8-1, 2^8-1) -> panic 0x11
//: Add(0, 0) -> 0
//: Add(85, 1) -> 86
//: Wrap(5, 3) -> 34
//: Wrap(2^8-1, 1) -> 242
//: Wrap(2^8-1, 2^8-1) -> 246
//: Wrap(0, 0) -> 242
//: Wrap(85, 1) -> 158
//: Shift(1, 1) -> 1
//: Shift(1, 7) -> 64
//: Shift(1, 33) -> 1
//: Shift(2^8-1, 1) -> panic 0x11
//: Shift(2^8-1, 7) -> panic 0x11
//: Shift(2^8-1, 33) -> panic 0x11
//: Shift(5, 1) -> 5
//: Shift(5, 7) -> panic 0x11
//: Shift(5, 33) -> 5
