//: row expressions.order, operators.increment
//: from E08, E09
/// <summary>Each increment acts before the next operand is read.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int) Mix(int i)
    {
        var r = i++ + i++ * ++i;
        return (r, i);
    }

    public int Next(int i)
    {
        i = i++ + 1;
        return i;
    }

    public int Same(int x)
    {
        x = x++;
        return x;
    }
}
//: Mix(1) -> 9, 4
//: Mix(0) -> 3, 3
//: Mix(-3) -> -3, 0
//: Next(5) -> 6
//: Same(0) -> 0
//: Same(2^31-1) -> panic 0x11
