//: row expressions.order, operators.compound
//: from E37
/// <summary>x += f() adds to what x was before f ran.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int x = 1;

    private int F()
    {
        x = 10;
        return 5;
    }

    private void Reset() => x = 1;

    public int Add()
    {
        Reset();
        x += F();
        return x;
    }

    public int Subtract()
    {
        Reset();
        x -= F();
        return x;
    }

    public int Local(int y)
    {
        y += y = 7;
        return y;
    }

    public int Nested(int a)
    {
        a -= a -= 3;
        return a;
    }
}
//: Add() -> 6
//: Subtract() -> -4
//: Local(2) -> 9
//: Local(-7) -> 0
//: Nested(10) -> 3
//: Nested(-5) -> 3
