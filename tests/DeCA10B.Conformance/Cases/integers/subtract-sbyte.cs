//: row operators.subtract, operators.promotion
//: from P74
/// <summary>A difference of two sbyte computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Subtract(sbyte a, sbyte b) => a - b;
    public sbyte Back(sbyte a, sbyte b) => (sbyte)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(-2^7, 1) -> -129
//: Subtract(-2^7, 2^7-1) -> -255
//: Subtract(2^7-1, -2^7) -> 255
//: Subtract(2^7-1, -1) -> 128
//: Subtract(2^7-1, 2^7-1) -> 0
//: Subtract(-2^7, -2^7) -> 0
//: Subtract(0, -2^7) -> 128
//: Subtract(-1, 2^7-1) -> -128
//: Back(0, 1) -> -1
//: Back(-2^7, 1) -> panic 0x11
//: Back(2^7-1, -1) -> panic 0x11
//: Back(5, 7) -> -2
//: Back(7, 5) -> 2
