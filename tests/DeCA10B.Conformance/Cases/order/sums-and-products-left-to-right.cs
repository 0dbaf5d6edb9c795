//: row expressions.order
//: from E01, E70
/// <summary>Operands run left to right, whatever binds tighter.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (int, int) Run(int a, int b, int d)
    {
        trace = 0;
        var r = T(1, a) + T(2, b) * T(3, d);
        return (r, trace);
    }

    public (int, int) Four(int a)
    {
        trace = 0;
        var r = T(1, a) + T(2, a) - T(3, a) + T(4, a);
        return (r, trace);
    }
}
//: Run(1, 2, 3) -> 7, 123
//: Run(2^31-1, 1, 1) -> panic 0x11
//: Run(1, 2^30, 2) -> panic 0x11
//: Four(5) -> 10, 1234
//: Four(2^31-1) -> panic 0x11
