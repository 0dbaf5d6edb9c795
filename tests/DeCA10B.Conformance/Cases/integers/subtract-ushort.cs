//: row operators.subtract, operators.promotion
//: from P18
/// <summary>A difference of two ushort computes as int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Subtract(ushort a, ushort b) => a - b;
    public ushort Back(ushort a, ushort b) => (ushort)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(0, 1) -> -1
//: Subtract(0, 2^16-1) -> -65535
//: Subtract(2^16-1, 0) -> 65535
//: Subtract(2^16-1, 2^16-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 0) -> 0
//: Back(0, 1) -> panic 0x11
//: Back(0, 1) -> panic 0x11
//: Back(5, 7) -> panic 0x11
//: Back(7, 5) -> 2
