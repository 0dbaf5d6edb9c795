//: row operators.multiply
//: from O06m
/// <summary>A product of two ulong keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Multiply(ulong a, ulong b) => a * b;
    public ulong Back(ulong a, ulong b) => (ulong)(a * b);
    public ulong Cube(ulong a) => a * a * a;
}
//: Multiply(0, 2^64-1) -> 0
//: Multiply(1, 2^64-1) -> 18446744073709551615
//: Multiply(2, 2^64-1) -> panic 0x11
//: Multiply(2^64-1, 2^64-1) -> panic 0x11
//: Multiply(0, 0) -> 0
//: Multiply(0, 2) -> 0
//: Multiply(2^63-1, 2) -> 18446744073709551614
//: Multiply(2^63, 2) -> panic 0x11
//: Multiply(0, 2^64-1) -> 0
//: Back(2, 2^64-1) -> panic 0x11
//: Back(2^63-1, 2) -> 18446744073709551614
//: Back(2^63, 2) -> panic 0x11
//: Cube(7) -> 343
//: Cube(2^64-1) -> panic 0x11
//: Cube(0) -> 0
