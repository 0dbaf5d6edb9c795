//: row memory.struct-copy, calls.internal
//: from T02, T30
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>What a function does to its parameter stays there.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private static void Change(Pair p)
    {
        p.A = 9;
    }

    private static Pair Same(Pair p) => p;

    public int Pass(int a)
    {
        var p = new Pair { A = a };
        Change(p);
        return p.A;
    }

    public (int, int) Give(int a)
    {
        var p = new Pair { A = a };
        var q = Same(p);
        q.A = 5;
        return (p.A, q.A);
    }
}
//: Pass(1) -> 1
//: Give(1) -> 1, 5
//: Give(-7) -> -7, 5
