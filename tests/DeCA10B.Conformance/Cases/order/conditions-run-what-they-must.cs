//: row expressions.order, expressions.conditional, operators.bool.lazy
//: from E23
/// <summary>Only what decides runs.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (bool, int) Logic(int a, int b, int d)
    {
        trace = 0;
        var r = T(1, a) > 5 && T(2, b) > 0 || T(3, d) > 0;
        return (r, trace);
    }

    public (int, int) Choice(int a)
    {
        trace = 0;
        var r = T(1, a) > 0 ? T(2, 5) : T(3, 6);
        return (r, trace);
    }
}
//: Logic(1, 1, 1) -> true, 13
//: Logic(6, 1, 0) -> true, 12
//: Logic(6, 0, 1) -> true, 123
//: Logic(6, 0, 0) -> false, 123
//: Choice(1) -> 5, 12
//: Choice(0) -> 6, 13
