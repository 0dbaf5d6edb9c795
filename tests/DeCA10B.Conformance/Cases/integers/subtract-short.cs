//: row operators.subtract, operators.promotion
//: from O02s
/// <summary>A difference of two short computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Subtract(short a, short b) => a - b;
    public short Back(short a, short b) => (short)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(-2^15, 1) -> -32769
//: Subtract(-2^15, 2^15-1) -> -65535
//: Subtract(2^15-1, -2^15) -> 65535
//: Subtract(2^15-1, -1) -> 32768
//: Subtract(2^15-1, 2^15-1) -> 0
//: Subtract(-2^15, -2^15) -> 0
//: Subtract(0, -2^15) -> 32768
//: Subtract(-1, 2^15-1) -> -32768
//: Back(0, 1) -> -1
//: Back(-2^15, 1) -> panic 0x11
//: Back(2^15-1, -1) -> panic 0x11
//: Back(5, 7) -> -2
//: Back(7, 5) -> 2
