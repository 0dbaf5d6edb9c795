//: row operators.divide, operators.remainder, errors.panic
//: from D03u, D03r, D03z, D03y, D30, D31, D01, D02
/// <summary>Quotients of int go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(int a, int b) => a / b;
    public int Remainder(int a, int b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(-7, 2) -> -3
//: Divide(7, -2) -> -3
//: Divide(-7, -2) -> 3
//: Divide(-2^31, -1) -> panic 0x11
//: Divide(-2^31, 1) -> -2147483648
//: Divide(-2^31, -2^31) -> 1
//: Divide(2^31-1, -1) -> -2147483647
//: Divide(2^31-1, 2) -> 1073741823
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(0, 5) -> 0
//: Divide(-2^31, 2^31-1) -> -1
//: Divide(2^31-1, -2^31) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(7, -2) -> 1
//: Remainder(-7, -2) -> -1
//: Remainder(-2^31, -1) -> panic 0x11
//: Remainder(-2^31, 1) -> 0
//: Remainder(-2^31, -2^31) -> 0
//: Remainder(2^31-1, -1) -> 0
//: Remainder(2^31-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(0, 5) -> 0
//: Remainder(-2^31, 2^31-1) -> -1
//: Remainder(2^31-1, -2^31) -> 2147483647
