//: row operators.subtract
//: from O06a
/// <summary>A difference of two ulong keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Subtract(ulong a, ulong b) => a - b;
    public ulong Back(ulong a, ulong b) => (ulong)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 2^64-1) -> panic 0x11
//: Subtract(2^64-1, 0) -> 18446744073709551615
//: Subtract(2^64-1, 2^64-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 0) -> 0
//: Back(0, 1) -> panic 0x11
//: Back(0, 1) -> panic 0x11
//: Back(5, 7) -> panic 0x11
//: Back(7, 5) -> 2
