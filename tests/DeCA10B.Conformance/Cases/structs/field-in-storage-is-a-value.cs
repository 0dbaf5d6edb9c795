//: row storage.struct-copy, types.struct
//: from T10, T21, T72
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>A struct read from storage is a copy, and one stored is too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Pair s;

    private Pair Get() => s;

    public int Copy()
    {
        s.A = 1;
        var t = s;
        s.A = 2;
        return t.A;
    }

    public int Clear()
    {
        s.A = 1;
        s.B = 2;
        s = default;
        return s.A + s.B;
    }

    public (int, int, int) Thrice()
    {
        s.A = 1;
        var x = Get();
        s.A = 2;
        var y = s;
        s.A = 3;
        return (x.A, y.A, s.A);
    }

    public int FromMemory(int a)
    {
        var p = new Pair { A = a };
        s = p;
        p.A = 100;
        return s.A;
    }
}
//: Copy() -> 1
//: Clear() -> 0
//: Thrice() -> 1, 2, 3
//: FromMemory(7) -> 7
//: storage s.a = 7
//: storage s.b = 0
