//: row operators.bitwise
/// <summary>Bits of Int128 after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 And(Int128 a, Int128 b) => a & b;
    public Int128 Or(Int128 a, Int128 b) => a | b;
    public Int128 ExclusiveOr(Int128 a, Int128 b) => a ^ b;
    public Int128 Mixed(Int128 a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^127-1, -2^127) -> 0
//: And(2^127-1, 2^127-1) -> 170141183460469231731687303715884105727
//: And(5, 3) -> 1
//: And(-2^127, -1) -> -170141183460469231731687303715884105728
//: And(-7, 12) -> 8
//: And(0, 2^127-1) -> 0
//: Or(2^127-1, -2^127) -> -1
//: Or(2^127-1, 2^127-1) -> 170141183460469231731687303715884105727
//: Or(5, 3) -> 7
//: Or(-2^127, -1) -> -1
//: Or(-7, 12) -> -3
//: Or(0, 2^127-1) -> 170141183460469231731687303715884105727
//: ExclusiveOr(2^127-1, -2^127) -> -1
//: ExclusiveOr(2^127-1, 2^127-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(-2^127, -1) -> 170141183460469231731687303715884105727
//: ExclusiveOr(-7, 12) -> -11
//: ExclusiveOr(0, 2^127-1) -> 170141183460469231731687303715884105727
//: Mixed(0) -> 3
//: Mixed(-2^127) -> 3
//: Mixed(2^127-1) -> 6
//: Mixed(5) -> 6
