//: row operators.promotion, literals.integer
//: from P21, P22
/// <summary>A literal is an int, however small.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Far(byte a) => a + 300;
    public int Near(byte a) => a + 250;
}
//: Far(10) -> 310
//: Far(255) -> 555
//: Near(10) -> 260
//: Near(255) -> 505
//: Near(0) -> 250
