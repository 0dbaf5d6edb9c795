//: row operators.promotion, operators.add
//: from P02
/// <summary>The sum of two bytes is an int, whatever it is stored in.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Sum(byte a, byte b) => a + b;
}
//: Sum(200, 100) -> 300
//: Sum(255, 255) -> 510
//: Sum(0, 0) -> 0
