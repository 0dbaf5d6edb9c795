//: row expressions.order, statements.assign
//: from E04, E46, E82
/// <summary>The index is fixed before the value changes it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int, int) Next(int i)
    {
        var a = new int[4];
        a[i++] = i;
        return (a[0], a[1], i);
    }

    public (int, int) Set(int i)
    {
        var a = new int[3];
        a[i] = i = 2;
        return (a[0], a[2]);
    }

    public (int, int, int) Rotate()
    {
        var x = new int[3];
        x[0] = 1;
        x[1] = 2;
        var i = 0;
        var first = x[i];
        x[i++] = x[i];
        x[i] = first;
        return (x[0], x[1], i);
    }
}
//: Next(0) -> 1, 0, 1
//: Next(1) -> 0, 2, 2
//: Next(4) -> panic 0x32
//: Set(0) -> 2, 0
//: Set(1) -> 0, 0
//: Set(-1) -> panic 0x32
//: Rotate() -> 2, 1, 1
