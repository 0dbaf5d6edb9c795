//: row conversions.widen, operators.mixed-signs
//: from O27, O30, O48, O49
/// <summary>Narrow operands are widened to 128 bits.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Add(UInt128 a) => a + 5;
    public UInt128 Multiply(UInt128 a, byte b) => a * b;
    public Int128 Subtract(Int128 a, ulong b) => a - b;
    public UInt128 Top(UInt128 a) => a * 1 >>> 127;
}
//: Add(10) -> 15
//: Add(2^128-6) -> 340282366920938463463374607431768211455
//: Add(2^128-5) -> panic 0x11
//: Multiply(10, 5) -> 50
//: Multiply(2^127, 2) -> panic 0x11
//: Subtract(5, 3) -> 2
//: Subtract(-2^127, 1) -> panic 0x11
//: Top(2^128-1) -> 1
//: Top(2^127-1) -> 0
