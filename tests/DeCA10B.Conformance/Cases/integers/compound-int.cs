//: row operators.compound, operators.compound.narrow
//: from D09, D10, P76
/// <summary>A compound assignment to int computes in the promoted type and must fit when it goes back.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int stored;

    public int Steps(int a, int b)
    {
        a += b;
        a *= 2;
        a -= b;
        a /= 3;
        a %= 100;
        return a;
    }

    public int Shift(int a, int count)
    {
        a <<= count;
        a >>= 1;
        return a;
    }

    public int Bits(int a, int b)
    {
        stored = a;
        stored |= b;
        stored &= 0x5F;
        stored ^= 3;
        return stored;
    }

    public int Add(int a, int b)
    {
        stored = a;
        stored += b;
        return stored;
    }

    public int Wrap(int a, int b)
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
//: Steps(2^31-1, 1) -> panic 0x11
//: Steps(2^31-1, 2^31-1) -> panic 0x11
//: Steps(-2^31, -1) -> panic 0x11
//: Steps(-2^31, -2^31) -> panic 0x11
//: Steps(715827882, 1) -> 88
//: Bits(5, 3) -> 4
//: Bits(2^31-1, 1) -> 92
//: Bits(2^31-1, 2^31-1) -> 92
//: Bits(-2^31, -1) -> 92
//: Bits(-2^31, -2^31) -> 3
//: Bits(715827882, 1) -> 8
//: Add(5, 3) -> 8
//: Add(2^31-1, 1) -> panic 0x11
//: Add(2^31-1, 2^31-1) -> panic 0x11
//: Add(-2^31, -1) -> panic 0x11
//: Add(-2^31, -2^31) -> panic 0x11
//: Add(715827882, 1) -> 715827883
//: Wrap(5, 3) -> 34
//: Wrap(2^31-1, 1) -> -14
//: Wrap(2^31-1, 2^31-1) -> -10
//: Wrap(-2^31, -1) -> -12
//: Wrap(-2^31, -2^31) -> -14
//: Wrap(715827882, 1) -> 1431655752
//: Shift(1, 1) -> 1
//: Shift(1, 31) -> -1073741824
//: Shift(1, 33) -> 1
//: Shift(2^31-1, 1) -> -1
//: Shift(2^31-1, 31) -> -1073741824
//: Shift(2^31-1, 33) -> -1
//: Shift(5, 1) -> 5
//: Shift(5, 31) -> -1073741824
//: Shift(5, 33) -> 5
