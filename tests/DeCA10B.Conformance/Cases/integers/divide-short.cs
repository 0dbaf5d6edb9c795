//: row operators.divide, operators.remainder, errors.panic
//: from D24, D25
/// <summary>Quotients of short go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(short a, short b) => a / b;
    public int Remainder(short a, short b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(-7, 2) -> -3
//: Divide(7, -2) -> -3
//: Divide(-7, -2) -> 3
//: Divide(-2^15, -1) -> 32768
//: Divide(-2^15, 1) -> -32768
//: Divide(-2^15, -2^15) -> 1
//: Divide(2^15-1, -1) -> -32767
//: Divide(2^15-1, 2) -> 16383
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(0, 5) -> 0
//: Divide(-2^15, 2^15-1) -> -1
//: Divide(2^15-1, -2^15) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(7, -2) -> 1
//: Remainder(-7, -2) -> -1
//: Remainder(-2^15, -1) -> 0
//: Remainder(-2^15, 1) -> 0
//: Remainder(-2^15, -2^15) -> 0
//: Remainder(2^15-1, -1) -> 0
//: Remainder(2^15-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(0, 5) -> 0
//: Remainder(-2^15, 2^15-1) -> -1
//: Remainder(2^15-1, -2^15) -> 32767
