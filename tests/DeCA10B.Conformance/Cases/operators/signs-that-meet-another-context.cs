//: row operators.negate, operators.remainder, checked.expression
/// <summary>A minus that wraps inside a sum that does not, and a remainder of a number whose sign was forced upon it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Opposite(int a, int b) => unchecked(-a) + b;
    public UInt128 OppositeOfUnsigned(UInt128 a, UInt128 b) => unchecked(-a) + b;
    public int Remainder(uint a, int b) => unchecked((int)a) % b;
    public int Quotient(uint a, int b) => unchecked((int)a / b);
}
//: Opposite(3, 5) -> 2
//: Opposite(-2^31, 5) -> -2147483643
//: Opposite(-2^31, -1) -> panic 0x11
//: OppositeOfUnsigned(5, 1) -> 2^128-4
//: OppositeOfUnsigned(5, 5) -> panic 0x11
//: Remainder(2^32-7, 4) -> -3
//: Remainder(2^31, -1) -> panic 0x11
//: Quotient(2^32-7, 4) -> -1
//: Quotient(2^31, -1) -> panic 0x11
