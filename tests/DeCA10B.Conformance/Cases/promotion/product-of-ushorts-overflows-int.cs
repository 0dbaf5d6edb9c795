//: row operators.promotion, operators.multiply
//: from P42, P43
/// <summary>Promoted ushorts can overflow int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Product(ushort a, ushort b) => a * b;

    public int Wrapped(ushort a, ushort b)
    {
        unchecked
        {
            return a * b;
        }
    }
}
//: Product(65535, 65535) -> panic 0x11
//: Product(46340, 46340) -> 2147395600
//: Product(46341, 46341) -> panic 0x11
//: Wrapped(65535, 65535) -> -131071
//: Wrapped(46341, 46341) -> -2147479015
