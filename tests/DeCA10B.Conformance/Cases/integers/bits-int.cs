//: row operators.bitwise
/// <summary>Bits of int after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(int a, int b) => a & b;
    public int Or(int a, int b) => a | b;
    public int ExclusiveOr(int a, int b) => a ^ b;
    public int Mixed(int a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^31-1, -2^31) -> 0
//: And(2^31-1, 2^31-1) -> 2147483647
//: And(5, 3) -> 1
//: And(-2^31, -1) -> -2147483648
//: And(-7, 12) -> 8
//: And(0, 2^31-1) -> 0
//: Or(2^31-1, -2^31) -> -1
//: Or(2^31-1, 2^31-1) -> 2147483647
//: Or(5, 3) -> 7
//: Or(-2^31, -1) -> -1
//: Or(-7, 12) -> -3
//: Or(0, 2^31-1) -> 2147483647
//: ExclusiveOr(2^31-1, -2^31) -> -1
//: ExclusiveOr(2^31-1, 2^31-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(-2^31, -1) -> 2147483647
//: ExclusiveOr(-7, 12) -> -11
//: ExclusiveOr(0, 2^31-1) -> 2147483647
//: Mixed(0) -> 3
//: Mixed(-2^31) -> 3
//: Mixed(2^31-1) -> 6
//: Mixed(5) -> 6
