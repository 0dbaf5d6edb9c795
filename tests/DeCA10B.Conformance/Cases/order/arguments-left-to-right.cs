//: row expressions.order
//: from E02, E31
/// <summary>Arguments are evaluated in order, stores among them too.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    private int F(int a, int b, int d) => a * 100 + b * 10 + d;

    public (int, int) Run()
    {
        trace = 0;
        var r = F(T(1, 1), T(2, 2), T(3, 3));
        return (r, trace);
    }

    public int Store(int i)
    {
        var r = F(i, i = 3, i);
        return r;
    }
}
//: Run() -> 123, 123
//: Store(0) -> 33
//: Store(7) -> 733
