//: row storage.mapping, storage.array, types.array.fixed, types.struct
[InlineArray(32)]
public struct Full
{
    byte first;
}

[InlineArray(33)]
public struct Over
{
    byte first;
}

[InlineArray(3)]
public struct Thirds
{
    Int88 first;
}

public struct Point
{
    public ushort X;
    public ushort Y;
}

[Contract]
public sealed partial class Case : Contract
{
    byte a;
    Full full;
    byte b;
    Over over;
    byte c;
    Thirds thirds;
    byte d;
    readonly Mapping<uint, byte> counts = new();
    byte e;
    readonly StorageArray<byte> list = new();
    byte f;
    Point point;
    byte g;
    string text = "";
    bool h;
    Address i;
    Bytes12 j;

    public void Fill(byte n)
    {
        (a, b, c, d) = (n, (byte)(n + 1), (byte)(n + 2), (byte)(n + 3));
        (e, f, g) = ((byte)(n + 4), (byte)(n + 5), (byte)(n + 6));
        full[31] = n;
        over[32] = n;
        thirds[2] = n;
        counts[5] = n;
        list.Push(n);
        point.Y = n;
        text = "x";
        h = true;
        i = Address;
        j = (Bytes12)(UInt96)n;
    }

    public (byte, byte, byte, short) Read(int at) => (full[at], over[at + 1], c, (short)point.Y);
}

//: Fill(7) ->
//: Read(31) -> 7, 7, 9, 7
//: storage a = 7
//: storage full[31] = 7
//: storage over[32] = 7
//: storage thirds[2] = 7
//: storage point.y = 7
//: storage d = 10
//: storage f = 12
//: storage h = true
