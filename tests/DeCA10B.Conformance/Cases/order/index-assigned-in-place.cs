//: row expressions.order, statements.assign.nested
//: from E27
/// <summary>An index may store; the value sees it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int x;

    public (int, int) Run()
    {
        x = 0;
        var a = new int[2];
        a[x = 1] = x;
        return (a[0], a[1]);
    }

    public (int, int) Twice()
    {
        x = 0;
        var a = new int[3];
        a[x = 1] = x = 2;
        return (a[1], a[2]);
    }
}
//: Run() -> 0, 1
//: Twice() -> 2, 0
