//: row operators.promotion, operators.multiply
//: from P03
/// <summary>Signed bytes multiply as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Product(sbyte a, sbyte b) => a * b;
}
//: Product(-128, -128) -> 16384
//: Product(-128, 127) -> -16256
//: Product(127, 127) -> 16129
//: Product(0, -128) -> 0
