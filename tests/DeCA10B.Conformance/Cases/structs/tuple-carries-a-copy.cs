//: row memory.struct-copy, statements.deconstruct
//: from T74
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>A struct returned in a tuple is a copy.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private static (Pair, int) Both(Pair p) => (p, 1);

    public (int, int) Run(int a)
    {
        var p = new Pair { A = a };
        var (q, n) = Both(p);
        q.A = 7;
        return (p.A, q.A + n);
    }
}
//: Run(1) -> 1, 8
//: Run(-1) -> -1, 8
