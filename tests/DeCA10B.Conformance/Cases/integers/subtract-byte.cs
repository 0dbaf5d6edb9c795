//: row operators.subtract, operators.promotion
//: from P18
/// <summary>A difference of two byte computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Subtract(byte a, byte b) => a - b;
    public byte Back(byte a, byte b) => (byte)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(0, 1) -> -1
//: Subtract(0, 2^8-1) -> -255
//: Subtract(2^8-1, 0) -> 255
//: Subtract(2^8-1, 2^8-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 0) -> 0
//: Back(0, 1) -> panic 0x11
//: Back(0, 1) -> panic 0x11
//: Back(5, 7) -> panic 0x11
//: Back(7, 5) -> 2
