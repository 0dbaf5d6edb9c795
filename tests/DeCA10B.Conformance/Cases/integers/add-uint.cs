//: row operators.add, types.integer.unsigned
//: from O04a
/// <summary>A sum of two uint keeps its width; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Add(uint a, uint b) => a + b;
    public uint Back(uint a, uint b) => (uint)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^32-1, 0) -> 4294967295
//: Add(2^32-1, 1) -> panic 0x11
//: Add(2^32-1, 2^32-1) -> panic 0x11
//: Add(2^32-2, 1) -> 4294967295
//: Add(0, 0) -> 0
//: Add(0, 0) -> 0
//: Add(0, 2^32-1) -> 4294967295
//: Add(2^31-1, 2^31) -> 4294967295
//: Back(2^32-1, 0) -> 4294967295
//: Back(2^32-1, 1) -> panic 0x11
//: Back(2^32-2, 1) -> 4294967295
//: Back(0, 2^32-1) -> 4294967295
//: Back(1, 2) -> 3
