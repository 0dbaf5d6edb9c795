//: row operators.subtract
//: from O03s
/// <summary>A difference of two int keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Subtract(int a, int b) => a - b;
    public int Back(int a, int b) => (int)(a - b);
}
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(-2^31, 1) -> panic 0x11
//: Subtract(-2^31, 2^31-1) -> panic 0x11
//: Subtract(2^31-1, -2^31) -> panic 0x11
//: Subtract(2^31-1, -1) -> panic 0x11
//: Subtract(2^31-1, 2^31-1) -> 0
//: Subtract(-2^31, -2^31) -> 0
//: Subtract(0, -2^31) -> panic 0x11
//: Subtract(-1, 2^31-1) -> -2147483648
//: Back(0, 1) -> -1
//: Back(-2^31, 1) -> panic 0x11
//: Back(2^31-1, -1) -> panic 0x11
//: Back(5, 7) -> -2
//: Back(7, 5) -> 2
