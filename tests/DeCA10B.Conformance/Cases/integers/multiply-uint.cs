//: row operators.multiply
//: from O04m
/// <summary>A product of two uint keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Multiply(uint a, uint b) => a * b;
    public uint Back(uint a, uint b) => (uint)(a * b);
    public uint Cube(uint a) => a * a * a;
}
//: Multiply(0, 2^32-1) -> 0
//: Multiply(1, 2^32-1) -> 4294967295
//: Multiply(2, 2^32-1) -> panic 0x11
//: Multiply(2^32-1, 2^32-1) -> panic 0x11
//: Multiply(0, 0) -> 0
//: Multiply(0, 2) -> 0
//: Multiply(2^31-1, 2) -> 4294967294
//: Multiply(2^31, 2) -> panic 0x11
//: Multiply(0, 2^32-1) -> 0
//: Back(2, 2^32-1) -> panic 0x11
//: Back(2^31-1, 2) -> 4294967294
//: Back(2^31, 2) -> panic 0x11
//: Cube(7) -> 343
//: Cube(2^32-1) -> panic 0x11
//: Cube(0) -> 0
