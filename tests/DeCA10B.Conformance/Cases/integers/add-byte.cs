//: row operators.add, types.integer.unsigned, operators.promotion
//: from P01, P07
/// <summary>A sum of two byte computes as int; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(byte a, byte b) => a + b;
    public byte Back(byte a, byte b) => (byte)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^8-1, 0) -> 255
//: Add(2^8-1, 1) -> 256
//: Add(2^8-1, 2^8-1) -> 510
//: Add(2^8-2, 1) -> 255
//: Add(0, 0) -> 0
//: Add(0, 0) -> 0
//: Add(0, 2^8-1) -> 255
//: Add(2^7-1, 2^7) -> 255
//: Back(2^8-1, 0) -> 255
//: Back(2^8-1, 1) -> panic 0x11
//: Back(2^8-2, 1) -> 255
//: Back(0, 2^8-1) -> 255
//: Back(1, 2) -> 3
