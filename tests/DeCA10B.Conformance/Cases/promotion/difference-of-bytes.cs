//: row operators.promotion, operators.subtract
//: from P18
/// <summary>A difference of bytes may be negative.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Difference(byte a, byte b) => a - b;
}
//: Difference(10, 20) -> -10
//: Difference(0, 255) -> -255
//: Difference(255, 0) -> 255
