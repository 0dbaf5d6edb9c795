//: row operators.add, types.integer.signed, operators.promotion
//: from O02a
/// <summary>A sum of two short computes as int; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(short a, short b) => a + b;
    public short Back(short a, short b) => (short)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^15-1, 0) -> 32767
//: Add(2^15-1, 1) -> 32768
//: Add(2^15-1, 2^15-1) -> 65534
//: Add(2^15-2, 1) -> 32767
//: Add(-2^15, 0) -> -32768
//: Add(-2^15, -1) -> -32769
//: Add(-2^15, -2^15) -> -65536
//: Add(-2^15, 2^15-1) -> -1
//: Add(-1, 1) -> 0
//: Add(16383, 16384) -> 32767
//: Back(2^15-1, 0) -> 32767
//: Back(2^15-1, 1) -> panic 0x11
//: Back(2^15-2, 1) -> 32767
//: Back(-2^15, -1) -> panic 0x11
//: Back(-2^15, 2^15-1) -> -1
//: Back(1, 2) -> 3
