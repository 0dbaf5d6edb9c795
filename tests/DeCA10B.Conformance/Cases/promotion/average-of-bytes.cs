//: row operators.promotion, conversions.narrow
//: from P33
/// <summary>The intermediate sum does not overflow.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Average(byte a, byte b) => (byte)((a + b) / 2);
}
//: Average(200, 200) -> 200
//: Average(255, 255) -> 255
//: Average(255, 0) -> 127
//: Average(1, 0) -> 0
