//: row memory.struct-copy, expressions.conditional
//: from T73
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>The chosen struct is a copy.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int) Choose(bool first, int a, int b)
    {
        var p = new Pair { A = a };
        var q = new Pair { A = b };
        var r = first ? p : q;
        r.A = 7;
        return (p.A, q.A);
    }
}
//: Choose(true, 1, 2) -> 1, 2
//: Choose(false, 1, 2) -> 1, 2
