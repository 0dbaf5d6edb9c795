//: row memory.array-shared
//: from T13, T17
/// <summary>Arrays are shared by reference within a call.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private static void Set(int[] a, int value)
    {
        a[0] = value;
    }

    public int Shared()
    {
        var a = new int[2];
        a[0] = 1;
        var b = a;
        b[0] = 9;
        return a[0];
    }

    public int Pass(int value)
    {
        var a = new int[2];
        Set(a, value);
        return a[0];
    }
}
//: Shared() -> 9
//: Pass(5) -> 5
//: Pass(-2147483648) -> -2147483648
