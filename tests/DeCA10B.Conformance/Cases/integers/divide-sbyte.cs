//: row operators.divide, operators.remainder, errors.panic
//: from D07, D08
/// <summary>Quotients of sbyte go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(sbyte a, sbyte b) => a / b;
    public int Remainder(sbyte a, sbyte b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(-7, 2) -> -3
//: Divide(7, -2) -> -3
//: Divide(-7, -2) -> 3
//: Divide(-2^7, -1) -> 128
//: Divide(-2^7, 1) -> -128
//: Divide(-2^7, -2^7) -> 1
//: Divide(2^7-1, -1) -> -127
//: Divide(2^7-1, 2) -> 63
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(0, 5) -> 0
//: Divide(-2^7, 2^7-1) -> -1
//: Divide(2^7-1, -2^7) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(7, -2) -> 1
//: Remainder(-7, -2) -> -1
//: Remainder(-2^7, -1) -> 0
//: Remainder(-2^7, 1) -> 0
//: Remainder(-2^7, -2^7) -> 0
//: Remainder(2^7-1, -1) -> 0
//: Remainder(2^7-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(0, 5) -> 0
//: Remainder(-2^7, 2^7-1) -> -1
//: Remainder(2^7-1, -2^7) -> 127
