//: row operators.multiply, operators.promotion
//: from O01m, P03
/// <summary>A product of two sbyte computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Multiply(sbyte a, sbyte b) => a * b;
    public sbyte Back(sbyte a, sbyte b) => (sbyte)(a * b);
    public int Cube(sbyte a) => a * a * a;
}
//: Multiply(0, 2^7-1) -> 0
//: Multiply(1, 2^7-1) -> 127
//: Multiply(2, 2^7-1) -> 254
//: Multiply(2^7-1, 2^7-1) -> 16129
//: Multiply(-2^7, -1) -> 128
//: Multiply(-2^7, -2^7) -> 16384
//: Multiply(-2^7, 2) -> -256
//: Multiply(63, 2) -> 126
//: Multiply(64, 2) -> 128
//: Multiply(-1, 2^7-1) -> -127
//: Multiply(-2^7, 2^7-1) -> -16256
//: Back(2, 2^7-1) -> panic 0x11
//: Back(63, 2) -> 126
//: Back(64, 2) -> panic 0x11
//: Back(-1, -2^7) -> panic 0x11
//: Back(-2, 3) -> -6
//: Cube(7) -> 343
//: Cube(2^7-1) -> 2048383
//: Cube(-2^7) -> -2097152
