//: row operators.add, types.integer.unsigned
//: from O08a
/// <summary>A sum of two UInt128 keeps its width; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Add(UInt128 a, UInt128 b) => a + b;
    public UInt128 Back(UInt128 a, UInt128 b) => (UInt128)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^128-1, 0) -> 340282366920938463463374607431768211455
//: Add(2^128-1, 1) -> panic 0x11
//: Add(2^128-1, 2^128-1) -> panic 0x11
//: Add(2^128-2, 1) -> 340282366920938463463374607431768211455
//: Add(0, 0) -> 0
//: Add(0, 0) -> 0
//: Add(0, 2^128-1) -> 340282366920938463463374607431768211455
//: Add(2^127-1, 2^127) -> 340282366920938463463374607431768211455
//: Back(2^128-1, 0) -> 340282366920938463463374607431768211455
//: Back(2^128-1, 1) -> panic 0x11
//: Back(2^128-2, 1) -> 340282366920938463463374607431768211455
//: Back(0, 2^128-1) -> 340282366920938463463374607431768211455
//: Back(1, 2) -> 3
