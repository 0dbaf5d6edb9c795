//: row operators.bitwise
//: from W21
/// <summary>Bits of long after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long And(long a, long b) => a & b;
    public long Or(long a, long b) => a | b;
    public long ExclusiveOr(long a, long b) => a ^ b;
    public long Mixed(long a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^63-1, -2^63) -> 0
//: And(2^63-1, 2^63-1) -> 9223372036854775807
//: And(5, 3) -> 1
//: And(-2^63, -1) -> -9223372036854775808
//: And(-7, 12) -> 8
//: And(0, 2^63-1) -> 0
//: Or(2^63-1, -2^63) -> -1
//: Or(2^63-1, 2^63-1) -> 9223372036854775807
//: Or(5, 3) -> 7
//: Or(-2^63, -1) -> -1
//: Or(-7, 12) -> -3
//: Or(0, 2^63-1) -> 9223372036854775807
//: ExclusiveOr(2^63-1, -2^63) -> -1
//: ExclusiveOr(2^63-1, 2^63-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(-2^63, -1) -> 9223372036854775807
//: ExclusiveOr(-7, 12) -> -11
//: ExclusiveOr(0, 2^63-1) -> 9223372036854775807
//: Mixed(0) -> 3
//: Mixed(-2^63) -> 3
//: Mixed(2^63-1) -> 6
//: Mixed(5) -> 6
