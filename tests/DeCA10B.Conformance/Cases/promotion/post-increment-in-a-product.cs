//: row operators.increment, expressions.order
//: from P70
/// <summary>i++ gives the old value, the next i the new.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Mix(int i)
    {
        i = i++ * 2 + i;
        return i;
    }
}
//: Mix(5) -> 16
//: Mix(0) -> 1
//: Mix(-1) -> -2
//: Mix(2^30) -> panic 0x11
