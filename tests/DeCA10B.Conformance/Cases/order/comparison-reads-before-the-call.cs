//: row expressions.order
//: from E33
/// <summary>Comparisons read left first.</summary>
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

    public int Compare()
    {
        Reset();
        return x < F() ? x : -x;
    }

    public bool Equal()
    {
        Reset();
        return x == F() - 4;
    }

    public bool Reverse()
    {
        Reset();
        return F() + 5 == x;
    }
}
//: Compare() -> 10
//: Equal() -> true
//: Reverse() -> true
