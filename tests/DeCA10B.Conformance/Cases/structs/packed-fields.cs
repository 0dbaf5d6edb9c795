//: row types.struct, storage.field
public struct Mixed
{
    public byte A;
    public ushort B;
    public bool C;
    public Address D;
    public long E;
}

/// <summary>Neighbouring fields of a slot do not disturb each other.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Mixed m;

    public void Set(byte a, ushort b, bool c, Address d, long e)
    {
        m.A = a;
        m.B = b;
        m.C = c;
        m.D = d;
        m.E = e;
    }

    public Mixed All() => m;
    public void Bump() => m.B++;
}
//: Set(255, 65534, true, @3, -2^63) ->
//: All() -> (255, 65534, true, @3, -2^63)
//: Bump() ->
//: Bump() -> panic 0x11
//: storage m.a = 255
//: storage m.b = 65535
//: storage m.c = true
//: storage m.d = @3
//: storage m.e = -2^63
