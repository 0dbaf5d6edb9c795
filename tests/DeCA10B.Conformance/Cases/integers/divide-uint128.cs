//: row operators.divide, operators.remainder, errors.panic
/// <summary>Quotients of UInt128 go toward zero, a remainder has the sign of the dividend, and what has no result fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Divide(UInt128 a, UInt128 b) => a / b;
    public UInt128 Remainder(UInt128 a, UInt128 b) => a % b;
}
//: Divide(7, 2) -> 3
//: Divide(2^128-1, 1) -> 340282366920938463463374607431768211455
//: Divide(2^128-1, 2) -> 170141183460469231731687303715884105727
//: Divide(2^128-1, 2^128-1) -> 1
//: Divide(2^128-2, 2^128-1) -> 0
//: Divide(0, 2^128-1) -> 0
//: Divide(5, 0) -> panic 0x12
//: Divide(0, 0) -> panic 0x12
//: Divide(1, 2^128-1) -> 0
//: Remainder(7, 2) -> 1
//: Remainder(2^128-1, 1) -> 0
//: Remainder(2^128-1, 2) -> 1
//: Remainder(2^128-1, 2^128-1) -> 0
//: Remainder(2^128-2, 2^128-1) -> 340282366920938463463374607431768211454
//: Remainder(0, 2^128-1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(0, 0) -> panic 0x12
//: Remainder(1, 2^128-1) -> 1
