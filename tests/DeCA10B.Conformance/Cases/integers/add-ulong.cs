//: row operators.add, types.integer.unsigned
//: from O06a
/// <summary>A sum of two ulong keeps its width; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Add(ulong a, ulong b) => a + b;
    public ulong Back(ulong a, ulong b) => (ulong)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^64-1, 0) -> 18446744073709551615
//: Add(2^64-1, 1) -> panic 0x11
//: Add(2^64-1, 2^64-1) -> panic 0x11
//: Add(2^64-2, 1) -> 18446744073709551615
//: Add(0, 0) -> 0
//: Add(0, 0) -> 0
//: Add(0, 2^64-1) -> 18446744073709551615
//: Add(2^63-1, 2^63) -> 18446744073709551615
//: Back(2^64-1, 0) -> 18446744073709551615
//: Back(2^64-1, 1) -> panic 0x11
//: Back(2^64-2, 1) -> 18446744073709551615
//: Back(0, 2^64-1) -> 18446744073709551615
//: Back(1, 2) -> 3
