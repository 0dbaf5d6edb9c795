//: row operators.multiply
//: from O44
/// <summary>A product of two UInt128 keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Multiply(UInt128 a, UInt128 b) => a * b;
    public UInt128 Back(UInt128 a, UInt128 b) => (UInt128)(a * b);
    public UInt128 Cube(UInt128 a) => a * a * a;
}
//: Multiply(0, 2^128-1) -> 0
//: Multiply(1, 2^128-1) -> 340282366920938463463374607431768211455
//: Multiply(2, 2^128-1) -> panic 0x11
//: Multiply(2^128-1, 2^128-1) -> panic 0x11
//: Multiply(0, 0) -> 0
//: Multiply(0, 2) -> 0
//: Multiply(2^127-1, 2) -> 340282366920938463463374607431768211454
//: Multiply(2^127, 2) -> panic 0x11
//: Multiply(0, 2^128-1) -> 0
//: Back(2, 2^128-1) -> panic 0x11
//: Back(2^127-1, 2) -> 340282366920938463463374607431768211454
//: Back(2^127, 2) -> panic 0x11
//: Cube(7) -> 343
//: Cube(2^128-1) -> panic 0x11
//: Cube(0) -> 0
