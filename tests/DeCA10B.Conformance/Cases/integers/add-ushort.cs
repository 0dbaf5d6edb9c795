//: row operators.add, types.integer.unsigned, operators.promotion
//: from P42
/// <summary>A sum of two ushort computes as int; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(ushort a, ushort b) => a + b;
    public ushort Back(ushort a, ushort b) => (ushort)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^16-1, 0) -> 65535
//: Add(2^16-1, 1) -> 65536
//: Add(2^16-1, 2^16-1) -> 131070
//: Add(2^16-2, 1) -> 65535
//: Add(0, 0) -> 0
//: Add(0, 0) -> 0
//: Add(0, 2^16-1) -> 65535
//: Add(2^15-1, 2^15) -> 65535
//: Back(2^16-1, 0) -> 65535
//: Back(2^16-1, 1) -> panic 0x11
//: Back(2^16-2, 1) -> 65535
//: Back(0, 2^16-1) -> 65535
//: Back(1, 2) -> 3
