//: row operators.subtract
//: from O05s
/// <summary>A difference of two long keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Subtract(long a, long b) => a - b;
    public long Back(long a, long b) => (long)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(-2^63, 1) -> panic 0x11
//: Subtract(-2^63, 2^63-1) -> panic 0x11
//: Subtract(2^63-1, -2^63) -> panic 0x11
//: Subtract(2^63-1, -1) -> panic 0x11
//: Subtract(2^63-1, 2^63-1) -> 0
//: Subtract(-2^63, -2^63) -> 0
//: Subtract(0, -2^63) -> panic 0x11
//: Subtract(-1, 2^63-1) -> -9223372036854775808
//: Back(0, 1) -> -1
//: Back(-2^63, 1) -> panic 0x11
//: Back(2^63-1, -1) -> panic 0x11
//: Back(5, 7) -> -2
//: Back(7, 5) -> 2
