//: row operators.bitwise, operators.promotion
/// <summary>Bits of sbyte after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(sbyte a, sbyte b) => a & b;
    public int Or(sbyte a, sbyte b) => a | b;
    public int ExclusiveOr(sbyte a, sbyte b) => a ^ b;
    public int Mixed(sbyte a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^7-1, -2^7) -> 0
//: And(2^7-1, 2^7-1) -> 127
//: And(5, 3) -> 1
//: And(-2^7, -1) -> -128
//: And(-7, 12) -> 8
//: And(0, 2^7-1) -> 0
//: Or(2^7-1, -2^7) -> -1
//: Or(2^7-1, 2^7-1) -> 127
//: Or(5, 3) -> 7
//: Or(-2^7, -1) -> -1
//: Or(-7, 12) -> -3
//: Or(0, 2^7-1) -> 127
//: ExclusiveOr(2^7-1, -2^7) -> -1
//: ExclusiveOr(2^7-1, 2^7-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(-2^7, -1) -> 127
//: ExclusiveOr(-7, 12) -> -11
//: ExclusiveOr(0, 2^7-1) -> 127
//: Mixed(0) -> 3
//: Mixed(-2^7) -> 3
//: Mixed(2^7-1) -> 6
//: Mixed(5) -> 6
