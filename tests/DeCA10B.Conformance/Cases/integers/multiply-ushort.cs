//: row operators.multiply, operators.promotion
//: from P42, P43
/// <summary>A product of two ushort computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Multiply(ushort a, ushort b) => a * b;
    public ushort Back(ushort a, ushort b) => (ushort)(a * b);
    public int Cube(ushort a) => a * a * a;
}
//: Multiply(0, 2^16-1) -> 0
//: Multiply(1, 2^16-1) -> 65535
//: Multiply(2, 2^16-1) -> 131070
//: Multiply(2^16-1, 2^16-1) -> panic 0x11
//: Multiply(0, 0) -> 0
//: Multiply(0, 2) -> 0
//: Multiply(2^15-1, 2) -> 65534
//: Multiply(2^15, 2) -> 65536
//: Multiply(0, 2^16-1) -> 0
//: Back(2, 2^16-1) -> panic 0x11
//: Back(2^15-1, 2) -> 65534
//: Back(2^15, 2) -> panic 0x11
//: Cube(7) -> 343
//: Cube(2^16-1) -> panic 0x11
//: Cube(0) -> 0
