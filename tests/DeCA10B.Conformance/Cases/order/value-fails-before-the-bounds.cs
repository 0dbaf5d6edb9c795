//: row expressions.order, errors.panic
//: from E73
/// <summary>a[i] = f() checks the index when it stores.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int Fail(int by) => 1 / by;

    public int Store(int index, int by)
    {
        var a = new int[1];
        a[index] = Fail(by);
        return a[0];
    }
}
//: Store(5, 0) -> panic 0x12
//: Store(5, 1) -> panic 0x32
//: Store(0, 0) -> panic 0x12
//: Store(0, 1) -> 1
