//: row members.library.struct, checked.unchecked-block, checked.default
//: from U11, U12, U25, V19
[ContractLibrary]
public struct V
{
    public byte v;

    public static V operator +(V a, V b)
    {
        V r = default;
        r.v = unchecked((byte)(a.v + b.v));
        return r;
    }

    public static V operator checked +(V a, V b)
    {
        V r = default;
        r.v = checked((byte)(a.v + b.v));
        return r;
    }

    public static explicit operator V(int x)
    {
        V r = default;
        r.v = unchecked((byte)x);
        return r;
    }

    public static explicit operator checked V(int x)
    {
        V r = default;
        r.v = checked((byte)x);
        return r;
    }

    public static V operator -(V a, V b)
    {
        V r = default;
        r.v = (byte)(a.v - b.v);
        return r;
    }
}

[ContractLibrary]
public struct Doubled
{
    public int v;

    public static implicit operator Doubled(int x) => new Doubled { v = x };

    public static implicit operator int(Doubled x) => x.v * 2;
}

[Contract]
public sealed partial class Case : Contract
{
    static V Of(byte value)
    {
        V v = default;
        v.v = value;
        return v;
    }

    public byte Wrapping(byte a) => unchecked(Of(a) + Of(a)).v;

    public byte Checked(byte a) => (Of(a) + Of(a)).v;

    public byte Cut(int x) => unchecked((V)x).v;

    public byte Fitting(int x) => ((V)x).v;

    public byte Own(byte a, byte b) => unchecked(Of(a) - Of(b)).v;

    public (int, int) Converted(int x)
    {
        Doubled a = x;
        int b = a + 1;
        Doubled c = a + 1;
        return (b, c.v);
    }
}

//: Wrapping(200) -> 144
//: Checked(100) -> 200
//: Checked(200) -> panic 0x11
//: Cut(300) -> 44
//: Fitting(255) -> 255
//: Fitting(300) -> panic 0x11
//: Own(3, 2) -> 1
//: Own(2, 3) -> panic 0x11
//: Converted(5) -> 11, 11
