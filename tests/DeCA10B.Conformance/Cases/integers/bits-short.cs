//: row operators.bitwise, operators.promotion
/// <summary>Bits of short after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(short a, short b) => a & b;
    public int Or(short a, short b) => a | b;
    public int ExclusiveOr(short a, short b) => a ^ b;
    public int Mixed(short a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^15-1, -2^15) -> 0
//: And(2^15-1, 2^15-1) -> 32767
//: And(5, 3) -> 1
//: And(-2^15, -1) -> -32768
//: And(-7, 12) -> 8
//: And(0, 2^15-1) -> 0
//: Or(2^15-1, -2^15) -> -1
//: Or(2^15-1, 2^15-1) -> 32767
//: Or(5, 3) -> 7
//: Or(-2^15, -1) -> -1
//: Or(-7, 12) -> -3
//: Or(0, 2^15-1) -> 32767
//: ExclusiveOr(2^15-1, -2^15) -> -1
//: ExclusiveOr(2^15-1, 2^15-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(-2^15, -1) -> 32767
//: ExclusiveOr(-7, 12) -> -11
//: ExclusiveOr(0, 2^15-1) -> 32767
//: Mixed(0) -> 3
//: Mixed(-2^15) -> 3
//: Mixed(2^15-1) -> 6
//: Mixed(5) -> 6
