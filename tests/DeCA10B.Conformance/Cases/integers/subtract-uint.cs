//: row operators.subtract
//: from O04s, P78
/// <summary>A difference of two uint keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Subtract(uint a, uint b) => a - b;
    public uint Back(uint a, uint b) => (uint)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 1) -> panic 0x11
//: Subtract(0, 2^32-1) -> panic 0x11
//: Subtract(2^32-1, 0) -> 4294967295
//: Subtract(2^32-1, 2^32-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 0) -> 0
//: Back(0, 1) -> panic 0x11
//: Back(0, 1) -> panic 0x11
//: Back(5, 7) -> panic 0x11
//: Back(7, 5) -> 2
