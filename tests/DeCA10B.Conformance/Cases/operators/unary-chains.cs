//: row operators.negate, operators.increment, expressions.order
//: from W20, E53
/// <summary>Decrements inside expressions act in their turn.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Chain(int a)
    {
        a = -a-- - -a;
        return a;
    }

    public (int, bool, int) Steps(int a)
    {
        var r = a-- + a--;
        var b = a++ < a;
        return (r, b, a);
    }
}
//: Chain(10) -> -1
//: Chain(0) -> -1
//: Chain(-2^31+1) -> panic 0x11
//: Steps(1) -> 1, true, 0
//: Steps(-2^31+1) -> panic 0x11
//: Steps(100) -> 199, true, 99
