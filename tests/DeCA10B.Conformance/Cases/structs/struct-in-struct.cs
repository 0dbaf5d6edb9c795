//: row types.struct, memory.struct-copy
public struct Pair
{
    public int A;
    public int B;
}

public struct Outer
{
    public Pair Inner;
    public int N;
}

/// <summary>A struct in a struct is copied with it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Outer kept;

    public (int, int) Nested(int a)
    {
        var o = new Outer { Inner = new Pair { A = a }, N = 3 };
        var p = o;
        p.Inner.A = 9;
        kept = o;
        kept.Inner.B = 4;
        return (o.Inner.A, p.Inner.A);
    }

    public (int, int) InnerCopy()
    {
        var i = kept.Inner;
        i.A = 77;
        return (kept.Inner.A, i.A);
    }
}
//: Nested(5) -> 5, 9
//: InnerCopy() -> 5, 77
//: storage kept.inner.a = 5
//: storage kept.inner.b = 4
//: storage kept.n = 3
