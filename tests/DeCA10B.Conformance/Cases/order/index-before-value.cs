//: row expressions.order, statements.assign
//: from E03, E26
/// <summary>The index is evaluated before what is stored.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int trace;

    private int T(int mark, int value)
    {
        trace = trace * 10 + mark;
        return value;
    }

    public (int, int) Run(int index, int value)
    {
        trace = 0;
        var a = new int[3];
        a[T(1, index)] = T(2, value);
        return (a[1], trace);
    }
}
//: Run(1, 2) -> 2, 12
//: Run(0, 5) -> 0, 12
//: Run(3, 1) -> panic 0x32
//: Run(-1, 1) -> panic 0x32
