//: row operators.mixed-signs
//: from P49, P79
/// <summary>uint and int meet in long.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Greater(uint x, int y) => x > y;
    public long Quotient(int a, uint b) => a / b;
    public long Sum(uint a, int b) => a + b;
}
//: Greater(3000000000, 5) -> true
//: Greater(0, -1) -> true
//: Greater(2^32-1, -1) -> true
//: Quotient(-7, 2) -> -3
//: Quotient(-2^31, 2^32-1) -> 0
//: Sum(2^32-1, 2^31-1) -> 6442450942
//: Sum(0, -2^31) -> -2147483648
