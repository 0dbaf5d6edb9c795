//: row operators.divide, operators.remainder, errors.panic
//: from D11
/// <summary>Quotients of byte go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(byte a, byte b) => a / b;
    public int Remainder(byte a, byte b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(2^8-1, 1) -> 255
//: Divide(2^8-1, 2) -> 127
//: Divide(2^8-1, 2^8-1) -> 1
//: Divide(2^8-2, 2^8-1) -> 0
//: Divide(0, 2^8-1) -> 0
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(1, 2^8-1) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(2^8-1, 1) -> 0
//: Remainder(2^8-1, 2) -> 1
//: Remainder(2^8-1, 2^8-1) -> 0
//: Remainder(2^8-2, 2^8-1) -> 254
//: Remainder(0, 2^8-1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(1, 2^8-1) -> 1
