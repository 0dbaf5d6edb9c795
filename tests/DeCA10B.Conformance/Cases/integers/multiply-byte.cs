//: row operators.multiply, operators.promotion
//: from P23
/// <summary>A product of two byte computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Multiply(byte a, byte b) => a * b;
    public byte Back(byte a, byte b) => (byte)(a * b);
    public int Cube(byte a) => a * a * a;
}
//: Multiply(0, 2^8-1) -> 0
//: Multiply(1, 2^8-1) -> 255
//: Multiply(2, 2^8-1) -> 510
//: Multiply(2^8-1, 2^8-1) -> 65025
//: Multiply(0, 0) -> 0
//: Multiply(0, 2) -> 0
//: Multiply(2^7-1, 2) -> 254
//: Multiply(2^7, 2) -> 256
//: Multiply(0, 2^8-1) -> 0
//: Back(2, 2^8-1) -> panic 0x11
//: Back(2^7-1, 2) -> 254
//: Back(2^7, 2) -> panic 0x11
//: Cube(7) -> 343
//: Cube(2^8-1) -> 16581375
//: Cube(0) -> 0
