//: row operators.divide, operators.remainder, errors.panic
/// <summary>Quotients of uint go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Divide(uint a, uint b) => a / b;
    public uint Remainder(uint a, uint b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(2^32-1, 1) -> 4294967295
//: Divide(2^32-1, 2) -> 2147483647
//: Divide(2^32-1, 2^32-1) -> 1
//: Divide(2^32-2, 2^32-1) -> 0
//: Divide(0, 2^32-1) -> 0
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(1, 2^32-1) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(2^32-1, 1) -> 0
//: Remainder(2^32-1, 2) -> 1
//: Remainder(2^32-1, 2^32-1) -> 0
//: Remainder(2^32-2, 2^32-1) -> 4294967294
//: Remainder(0, 2^32-1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(1, 2^32-1) -> 1
