//: row statements.swap, statements.deconstruct, expressions.order, chain.modular, statements.revert, expressions.array-initializer
//: from E12, E13, E14, E18, E41, E54, E59, E60, E63, E80
public readonly partial record struct ToldError(ulong First, ulong Second, string Said) : IError;

public record struct Pair(int Left, int Right);

[Contract]
public sealed partial class Case : Contract
{
    string told = "";
    ulong count;

    int T(string what, int value)
    {
        told = told + what;
        return value;
    }

    ulong Next() => ++count;

    UInt256 W(string what, UInt256 value)
    {
        told = told + what;
        return value;
    }

    public string TwoPlaces()
    {
        int[] x = new int[3];
        (x[T("0", 0)], x[T("1", 1)]) = (T("a", 1), T("b", 2));
        return told;
    }

    public int[] Swapped()
    {
        int[] x = { 1, 2 };
        (x[0], x[1]) = (x[1], x[0]);
        return x;
    }

    public (int, int, int) IndexStored()
    {
        int i = 0;
        int[] x = { 10, 20, 30 };
        (i, x[i]) = (2, 99);
        return (i, x[0], x[2]);
    }

    public string Elements()
    {
        int[] a = { T("a", 1), T("b", 2), T("c", 3) };
        return told;
    }

    public (string, int) Values()
    {
        int x = 0;
        int y = 0;
        (x, y) = (T("a", 1), T("b", x + 2));
        return (told, y);
    }

    public string Bound()
    {
        int y = T("a", 1) is var z && T("b", z) > 0 ? T("c", 1) : 0;
        return told;
    }

    public (string, Pair) Made()
    {
        var pair = new Pair(T("a", 1), T("b", 2));
        return (told, pair);
    }

    public void Fail() => Revert(new ToldError(Next(), Next(), told + "!"));

    public (string, UInt256) Modulo() => (told, AddMod(W("a", 7), W("b", 8), W("c", 4)));

    public string Told() => told;

    public string ModuloTold()
    {
        MulMod(W("a", 7), W("b", 8), W("c", 4));
        return told;
    }
}

//: TwoPlaces() -> "01ab"
//: Swapped() -> [2, 1]
//: IndexStored() -> 2, 99, 30
//: Elements() -> "01ababc"
//: Values() -> "01ababcab", 2
//: Bound() -> "01ababcababc"
//: Made() -> "01ababcababcab", (1, 2)
//: Fail() -> error ToldError(1, 2, "01ababcababcab!")
//: Modulo() -> "01ababcababcab", 3
//: Told() -> "01ababcababcababc"
//: ModuloTold() -> "01ababcababcababcabc"
