//: row operators.compound, operators.compound.narrow
/// <summary>A compound assignment to UInt128 computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private UInt128 stored;

    public UInt128 Steps(UInt128 a, UInt128 b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public UInt128 Shift(UInt128 a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public UInt128 Bits(UInt128 a, UInt128 b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public UInt128 Add(UInt128 a, UInt128 b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public UInt128 Wrap(UInt128 a, UInt128 b)
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
//: Steps(2^128-1, 1) -> panic 0x11
//: Steps(2^128-1, 2^128-1) -> panic 0x11
//: Steps(0, 0) -> 0
//: Steps(113427455640312821154458202477256070485, 1) -> 57
//: Bits(5, 3) -> 4
//: Bits(2^128-1, 1) -> 92
//: Bits(2^128-1, 2^128-1) -> 92
//: Bits(0, 0) -> 3
//: Bits(113427455640312821154458202477256070485, 1) -> 86
//: Add(5, 3) -> 8
//: Add(2^128-1, 1) -> panic 0x11
//: Add(2^128-1, 2^128-1) -> panic 0x11
//: Add(0, 0) -> 0
//: Add(113427455640312821154458202477256070485, 1) -> 113427455640312821154458202477256070486
//: Wrap(5, 3) -> 34
//: Wrap(2^128-1, 1) -> 340282366920938463463374607431768211442
//: Wrap(2^128-1, 2^128-1) -> 340282366920938463463374607431768211446
//: Wrap(0, 0) -> 340282366920938463463374607431768211442
//: Wrap(113427455640312821154458202477256070485, 1) -> 226854911280625642308916404954512140958
//: Shift(1, 1) -> 1
//: Shift(1, 127) -> 85070591730234615865843651857942052864
//: Shift(1, 33) -> 4294967296
//: Shift(2^128-1, 1) -> 170141183460469231731687303715884105727
//: Shift(2^128-1, 127) -> 85070591730234615865843651857942052864
//: Shift(2^128-1, 33) -> 170141183460469231731687303711589138432
//: Shift(5, 1) -> 5
//: Shift(5, 127) -> 85070591730234615865843651857942052864
//: Shift(5, 33) -> 21474836480
