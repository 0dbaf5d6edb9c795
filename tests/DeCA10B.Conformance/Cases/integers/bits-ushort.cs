//: row operators.bitwise, operators.promotion
//: from B05
/// <summary>Bits of ushort after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(ushort a, ushort b) => a & b;
    public int Or(ushort a, ushort b) => a | b;
    public int ExclusiveOr(ushort a, ushort b) => a ^ b;
    public int Mixed(ushort a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^16-1, 0) -> 0
//: And(2^16-1, 2^16-1) -> 65535
//: And(5, 3) -> 1
//: And(0, 2^16-1) -> 0
//: Or(2^16-1, 0) -> 65535
//: Or(2^16-1, 2^16-1) -> 65535
//: Or(5, 3) -> 7
//: Or(0, 2^16-1) -> 65535
//: ExclusiveOr(2^16-1, 0) -> 65535
//: ExclusiveOr(2^16-1, 2^16-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(0, 2^16-1) -> 65535
//: Mixed(0) -> 3
//: Mixed(0) -> 3
//: Mixed(2^16-1) -> 6
//: Mixed(5) -> 6
