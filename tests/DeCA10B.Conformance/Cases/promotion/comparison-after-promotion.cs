//: row operators.promotion, operators.compare
//: from P17, P51
/// <summary>A sum of bytes may exceed 255 before it is compared.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Over(byte a, byte b) => (a + b) > 255;
    public bool Same(byte b, int m) => b == m;
}
//: Over(200, 100) -> true
//: Over(255, 0) -> false
//: Over(255, 1) -> true
//: Same(255, -1) -> false
//: Same(255, 255) -> true
