//: row expressions.new-struct, expressions.order
//: from E61
public struct Pair
{
    public int A;
    public int B;
}

/// <summary>Initialisers run in order; a field left out is zero.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (int, int, int) Named()
    {
        trace = 0;
        var p = new Pair { A = T(1, 5), B = T(2, 6) };
        return (p.A, p.B, trace);
    }

    public (int, int) Half()
    {
        trace = 0;
        var p = new Pair { B = T(2, 6) };
        return (p.A, p.B);
    }
}
//: Named() -> 5, 6, 12
//: Half() -> 0, 6
