//: row operators.multiply, operators.promotion
//: from O02m
/// <summary>A product of two short computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Multiply(short a, short b) => a * b;
    public short Back(short a, short b) => (short)(a * b);
    public int Cube(short a) => a * a * a;
}
//: Multiply(0, 2^15-1) -> 0
//: Multiply(1, 2^15-1) -> 32767
//: Multiply(2, 2^15-1) -> 65534
//: Multiply(2^15-1, 2^15-1) -> 1073676289
//: Multiply(-2^15, -1) -> 32768
//: Multiply(-2^15, -2^15) -> 1073741824
//: Multiply(-2^15, 2) -> -65536
//: Multiply(16383, 2) -> 32766
//: Multiply(16384, 2) -> 32768
//: Multiply(-1, 2^15-1) -> -32767
//: Multiply(-2^15, 2^15-1) -> -1073709056
//: Back(2, 2^15-1) -> panic 0x11
//: Back(16383, 2) -> 32766
//: Back(16384, 2) -> panic 0x11
//: Back(-1, -2^15) -> panic 0x11
//: Back(-2, 3) -> -6
//: Cube(7) -> 343
//: Cube(2^15-1) -> panic 0x11
//: Cube(-2^15) -> panic 0x11
