//: row operators.divide, operators.remainder, errors.panic
//: from D04u, D04r, D04z, D04y
/// <summary>Quotients of long go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Divide(long a, long b) => a / b;
    public long Remainder(long a, long b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(-7, 2) -> -3
//: Divide(7, -2) -> -3
//: Divide(-7, -2) -> 3
//: Divide(-2^63, -1) -> panic 0x11
//: Divide(-2^63, 1) -> -9223372036854775808
//: Divide(-2^63, -2^63) -> 1
//: Divide(2^63-1, -1) -> -9223372036854775807
//: Divide(2^63-1, 2) -> 4611686018427387903
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(0, 5) -> 0
//: Divide(-2^63, 2^63-1) -> -1
//: Divide(2^63-1, -2^63) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(7, -2) -> 1
//: Remainder(-7, -2) -> -1
//: Remainder(-2^63, -1) -> panic 0x11
//: Remainder(-2^63, 1) -> 0
//: Remainder(-2^63, -2^63) -> 0
//: Remainder(2^63-1, -1) -> 0
//: Remainder(2^63-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(0, 5) -> 0
//: Remainder(-2^63, 2^63-1) -> -1
//: Remainder(2^63-1, -2^63) -> 9223372036854775807
