//: row expressions.order, statements.assign.nested
//: from E07, E29, E45
/// <summary>An assignment is a value, and acts where it stands.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Sum(int x)
    {
        var r = x + (x = 5) + x;
        return r;
    }

    public (int, int, int) Chain(int a)
    {
        int b;
        b = a = 7;
        var d = (a = 3) + a;
        return (a, b, d);
    }

    public (int, int) Grow(int x)
    {
        var b = x + (x += 4);
        return (b, x);
    }
}
//: Sum(1) -> 11
//: Sum(-10) -> 0
//: Chain(1) -> 3, 7, 6
//: Grow(1) -> 6, 5
//: Grow(2^31-5) -> panic 0x11
//: Grow(2^31-4) -> panic 0x11
