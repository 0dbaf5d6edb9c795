//: row operators.bitwise, operators.promotion
//: from B01, B04
/// <summary>Bits of byte after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(byte a, byte b) => a & b;
    public int Or(byte a, byte b) => a | b;
    public int ExclusiveOr(byte a, byte b) => a ^ b;
    public int Mixed(byte a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^8-1, 0) -> 0
//: And(2^8-1, 2^8-1) -> 255
//: And(5, 3) -> 1
//: And(0, 2^8-1) -> 0
//: Or(2^8-1, 0) -> 255
//: Or(2^8-1, 2^8-1) -> 255
//: Or(5, 3) -> 7
//: Or(0, 2^8-1) -> 255
//: ExclusiveOr(2^8-1, 0) -> 255
//: ExclusiveOr(2^8-1, 2^8-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(0, 2^8-1) -> 255
//: Mixed(0) -> 3
//: Mixed(0) -> 3
//: Mixed(2^8-1) -> 6
//: Mixed(5) -> 6
