//: row expressions.order, operators.compound
//: from E44, E74
/// <summary>a[i] += f() reads the element, so an index out of range fails before f runs.</summary>
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
        a[1] = 40;
        a[T(1, index)] += T(2, value);
        return (a[1], trace);
    }

    private int Fail(int by) => 1 / by;

    public int Bounds(int index, int by)
    {
        var a = new int[1];
        a[index] += Fail(by);
        return a[0];
    }
}
//: Run(1, 2) -> 42, 12
//: Run(0, 2) -> 40, 12
//: Run(3, 2) -> panic 0x32
//: Bounds(5, 0) -> panic 0x32
//: Bounds(0, 0) -> panic 0x12
//: Bounds(0, 1) -> 1
