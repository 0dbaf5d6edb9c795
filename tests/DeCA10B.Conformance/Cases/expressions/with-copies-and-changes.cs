//: row expressions.with
public readonly record struct Point(int X, int Y);

public struct Pair
{
    public int A;
    public Point P;
}

[Contract]
public sealed partial class Case : Contract
{
    private Pair stored;
    private int count;

    private int Next() => ++count;

    public Point Moved(int x, int y) => new Point(x, y) with { X = x + 1 };

    public int Copies()
    {
        stored = new Pair { A = 1, P = new Point(2, 3) };
        var other = stored with { P = stored.P with { Y = 9 }, A = stored.A + 5 };
        other.A++;
        return (stored.A * 1000) + (stored.P.Y * 100) + (other.A * 10) + other.P.Y;
    }

    public int InOrder()
    {
        count = 0;
        var pair = new Pair() with { P = new Point(Next(), Next()), A = Next() };
        return (pair.A * 100) + (pair.P.X * 10) + pair.P.Y;
    }

    public int Nothing()
    {
        var one = new Pair { A = 1 };
        var two = one with { };
        two.A = 2;
        return (one.A * 10) + two.A;
    }
}

//: Moved(1, 2) -> (2, 2)
//: Copies() -> 1379
//: InOrder() -> 312
//: Nothing() -> 12
