//: row expressions.order
//: from E58
/// <summary>The value is evaluated before the count.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (int, int) Run(int value, int count)
    {
        trace = 0;
        var r = T(1, value) << T(2, count);
        return (r, trace);
    }
}
//: Run(1, 2) -> 4, 12
//: Run(1, 33) -> 2, 12
//: Run(-1, 31) -> -2147483648, 12
