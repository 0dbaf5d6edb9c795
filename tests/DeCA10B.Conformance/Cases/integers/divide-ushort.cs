//: row operators.divide, operators.remainder, errors.panic
/// <summary>Quotients of ushort go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(ushort a, ushort b) => a / b;
    public int Remainder(ushort a, ushort b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(2^16-1, 1) -> 65535
//: Divide(2^16-1, 2) -> 32767
//: Divide(2^16-1, 2^16-1) -> 1
//: Divide(2^16-2, 2^16-1) -> 0
//: Divide(0, 2^16-1) -> 0
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(1, 2^16-1) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(2^16-1, 1) -> 0
//: Remainder(2^16-1, 2) -> 1
//: Remainder(2^16-1, 2^16-1) -> 0
//: Remainder(2^16-2, 2^16-1) -> 65534
//: Remainder(0, 2^16-1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(1, 2^16-1) -> 1
