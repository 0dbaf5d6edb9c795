//: row statements.while, operators.multiply, operators.compare
//: from D32
/// <summary>Newton's method on integers.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Root(long n)
    {
        long r = n < 100000000 ? n : 100000000;
        while (r > 0 && r * r > n)
        {
            r = (r + n / r) / 2;
        }

        return r;
    }
}
//: Root(0) -> 0
//: Root(1) -> 1
//: Root(2) -> 1
//: Root(99) -> 9
//: Root(100) -> 10
//: Root(10^15) -> 31622776
//: Root(94906267) -> 9741
