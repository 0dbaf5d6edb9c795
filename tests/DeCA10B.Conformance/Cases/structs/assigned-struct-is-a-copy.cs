//: row memory.struct-copy, types.struct
//: from T01
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>A struct assigned is another struct.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int) Run(int a)
    {
        var p = new Pair { A = a };
        var q = p;
        q.A = 9;
        return (p.A, q.A);
    }
}
//: Run(1) -> 1, 9
//: Run(9) -> 9, 9
//: Run(-5) -> -5, 9
