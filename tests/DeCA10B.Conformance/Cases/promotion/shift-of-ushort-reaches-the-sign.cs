//: row operators.promotion, operators.shift-left
//: from P04
/// <summary>A ushort is an int before it is shifted.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Shift(ushort a, int n) => a << n;
}
//: Shift(0x8001, 16) -> -2147418112
//: Shift(0x8001, 15) -> 1073774592
//: Shift(65535, 17) -> -131072
//: Shift(1, 31) -> -2147483648
