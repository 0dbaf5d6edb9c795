//: row expressions.named-arguments, expressions.default-arguments
//: from E22, V05
/// <summary>Named arguments go to their parameters; a default is the constant.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    private int F(int a, int b = 5) => a * 10 + b;

    public int Defaults() => F(1);
    public int Named(int x, int y) => F(b: x, a: y);
    public int Both() => F(1, 2);
}
//: Defaults() -> 15
//: Named(1, 2) -> 21
//: Named(7, 3) -> 37
//: Both() -> 12
