//: row operators.divide, operators.remainder, errors.panic
//: from D05u, D05r, D05z, D05y, O43
/// <summary>Quotients of Int128 go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Divide(Int128 a, Int128 b) => a / b;
    public Int128 Remainder(Int128 a, Int128 b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(-7, 2) -> -3
//: Divide(7, -2) -> -3
//: Divide(-7, -2) -> 3
//: Divide(-2^127, -1) -> panic 0x11
//: Divide(-2^127, 1) -> -170141183460469231731687303715884105728
//: Divide(-2^127, -2^127) -> 1
//: Divide(2^127-1, -1) -> -170141183460469231731687303715884105727
//: Divide(2^127-1, 2) -> 85070591730234615865843651857942052863
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(0, 5) -> 0
//: Divide(-2^127, 2^127-1) -> -1
//: Divide(2^127-1, -2^127) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(7, -2) -> 1
//: Remainder(-7, -2) -> -1
//: Remainder(-2^127, -1) -> panic 0x11
//: Remainder(-2^127, 1) -> 0
//: Remainder(-2^127, -2^127) -> 0
//: Remainder(2^127-1, -1) -> 0
//: Remainder(2^127-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(0, 5) -> 0
//: Remainder(-2^127, 2^127-1) -> -1
//: Remainder(2^127-1, -2^127) -> 170141183460469231731687303715884105727
