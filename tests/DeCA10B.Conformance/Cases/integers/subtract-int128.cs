//: row operators.subtract
//: from O07s
/// <summary>A difference of two Int128 keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Subtract(Int128 a, Int128 b) => a - b;
    public Int128 Back(Int128 a, Int128 b) => (Int128)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(-2^127, 1) -> panic 0x11
//: Subtract(-2^127, 2^127-1) -> panic 0x11
//: Subtract(2^127-1, -2^127) -> panic 0x11
//: Subtract(2^127-1, -1) -> panic 0x11
//: Subtract(2^127-1, 2^127-1) -> 0
//: Subtract(-2^127, -2^127) -> 0
//: Subtract(0, -2^127) -> panic 0x11
//: Subtract(-1, 2^127-1) -> -170141183460469231731687303715884105728
//: Back(0, 1) -> -1
//: Back(-2^127, 1) -> panic 0x11
//: Back(2^127-1, -1) -> panic 0x11
//: Back(5, 7) -> -2
//: Back(7, 5) -> 2
