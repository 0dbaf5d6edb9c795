//: row expressions.order
//: from E06, E34, E50
/// <summary>A field is read when its turn comes.</summary>
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
        x = x + F();
        return x;
    }

    public int Later()
    {
        Reset();
        return F() - x;
    }

    public int Products()
    {
        Reset();
        return x * 2 + F() * x;
    }
}
//: Add() -> 6
//: Later() -> -5
//: Products() -> 52
