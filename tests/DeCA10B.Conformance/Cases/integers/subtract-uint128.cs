//: row operators.subtract
//: from O08s
/// <summary>A difference of two UInt128 keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Subtract(UInt128 a, UInt128 b) => a - b;
    public UInt128 Back(UInt128 a, UInt128 b) => (UInt128)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 2^128-1) -> panic 0x11
//: Subtract(2^128-1, 0) -> 340282366920938463463374607431768211455
//: Subtract(2^128-1, 2^128-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 0) -> 0
//: Back(0, 1) -> panic 0x11
//: Back(0, 1) -> panic 0x11
//: Back(5, 7) -> panic 0x11
//: Back(7, 5) -> 2
