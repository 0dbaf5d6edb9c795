//: row expressions.order
//: from E40
/// <summary>Both sides of a comparison run, the left one first.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (bool, int) Equal(int a, int b)
    {
        trace = 0;
        var r = T(1, a) == T(2, b);
        return (r, trace);
    }

    public (bool, int) Less(int a, int b)
    {
        trace = 0;
        var r = T(1, a) < T(2, b);
        return (r, trace);
    }
}
//: Equal(1, 1) -> true, 12
//: Equal(1, 2) -> false, 12
//: Less(1, 2) -> true, 12
//: Less(2, 1) -> false, 12
