//: row operators.add, types.integer.signed
//: from O03a
/// <summary>A sum of two int keeps its width; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(int a, int b) => a + b;
    public int Back(int a, int b) => (int)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^31-1, 0) -> 2147483647
//: Add(2^31-1, 1) -> panic 0x11
//: Add(2^31-1, 2^31-1) -> panic 0x11
//: Add(2^31-2, 1) -> 2147483647
//: Add(-2^31, 0) -> -2147483648
//: Add(-2^31, -1) -> panic 0x11
//: Add(-2^31, -2^31) -> panic 0x11
//: Add(-2^31, 2^31-1) -> -1
//: Add(-1, 1) -> 0
//: Add(1073741823, 1073741824) -> 2147483647
//: Back(2^31-1, 0) -> 2147483647
//: Back(2^31-1, 1) -> panic 0x11
//: Back(2^31-2, 1) -> 2147483647
//: Back(-2^31, -1) -> panic 0x11
//: Back(-2^31, 2^31-1) -> -1
//: Back(1, 2) -> 3
