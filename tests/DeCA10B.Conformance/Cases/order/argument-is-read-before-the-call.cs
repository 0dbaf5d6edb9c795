//: row expressions.order
//: from E51, E32
/// <summary>Arguments and elements of tuples are read in their turn.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int x = 1;

    private int F()
    {
        x = 10;
        return 5;
    }

    private void Reset() => x = 1;

    private static int G(int a, int b) => a * 100 + b;

    public int Call()
    {
        Reset();
        return G(x, F());
    }

    public (int, int, int) Values()
    {
        Reset();
        return (x, F(), x);
    }
}
//: Call() -> 105
//: Values() -> 1, 5, 10
