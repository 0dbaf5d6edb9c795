//: row operators.divide, operators.remainder, errors.panic
//: from D11
/// <summary>Quotients of ulong go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Divide(ulong a, ulong b) => a / b;
    public ulong Remainder(ulong a, ulong b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(2^64-1, 1) -> 18446744073709551615
//: Divide(2^64-1, 2) -> 9223372036854775807
//: Divide(2^64-1, 2^64-1) -> 1
//: Divide(2^64-2, 2^64-1) -> 0
//: Divide(0, 2^64-1) -> 0
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(1, 2^64-1) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(2^64-1, 1) -> 0
//: Remainder(2^64-1, 2) -> 1
//: Remainder(2^64-1, 2^64-1) -> 0
//: Remainder(2^64-2, 2^64-1) -> 18446744073709551614
//: Remainder(0, 2^64-1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(1, 2^64-1) -> 1
