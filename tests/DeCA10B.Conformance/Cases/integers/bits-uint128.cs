//: row operators.bitwise
/// <summary>Bits of UInt128 after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 And(UInt128 a, UInt128 b) => a & b;
    public UInt128 Or(UInt128 a, UInt128 b) => a | b;
    public UInt128 ExclusiveOr(UInt128 a, UInt128 b) => a ^ b;
    public UInt128 Mixed(UInt128 a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^128-1, 0) -> 0
//: And(2^128-1, 2^128-1) -> 340282366920938463463374607431768211455
//: And(5, 3) -> 1
//: And(0, 2^128-1) -> 0
//: Or(2^128-1, 0) -> 340282366920938463463374607431768211455
//: Or(2^128-1, 2^128-1) -> 340282366920938463463374607431768211455
//: Or(5, 3) -> 7
//: Or(0, 2^128-1) -> 340282366920938463463374607431768211455
//: ExclusiveOr(2^128-1, 0) -> 340282366920938463463374607431768211455
//: ExclusiveOr(2^128-1, 2^128-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(0, 2^128-1) -> 340282366920938463463374607431768211455
//: Mixed(0) -> 3
//: Mixed(0) -> 3
//: Mixed(2^128-1) -> 6
//: Mixed(5) -> 6
