//: row operators.multiply
//: from P42
/// <summary>A product of two int keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Multiply(int a, int b) => a * b;
    public int Back(int a, int b) => (int)(a * b);
    public int Cube(int a) => a * a * a;
}
//: Multiply(0, 2^31-1) -> 0
//: Multiply(1, 2^31-1) -> 2147483647
//: Multiply(2, 2^31-1) -> panic 0x11
//: Multiply(2^31-1, 2^31-1) -> panic 0x11
//: Multiply(-2^31, -1) -> panic 0x11
//: Multiply(-2^31, -2^31) -> panic 0x11
//: Multiply(-2^31, 2) -> panic 0x11
//: Multiply(1073741823, 2) -> 2147483646
//: Multiply(1073741824, 2) -> panic 0x11
//: Multiply(-1, 2^31-1) -> -2147483647
//: Multiply(-2^31, 2^31-1) -> panic 0x11
//: Back(2, 2^31-1) -> panic 0x11
//: Back(1073741823, 2) -> 2147483646
//: Back(1073741824, 2) -> panic 0x11
//: Back(-1, -2^31) -> panic 0x11
//: Back(-2, 3) -> -6
//: Cube(7) -> 343
//: Cube(2^31-1) -> panic 0x11
//: Cube(-2^31) -> panic 0x11
