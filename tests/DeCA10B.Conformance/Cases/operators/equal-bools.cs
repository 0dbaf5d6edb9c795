//: row operators.bool.equal
//: from W23, W25
/// <summary>bools are compared as values.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Equal(bool a, bool b) => a == b;
    public bool Different(bool a, bool b) => a != b;
    public bool Chain(int a, int b) => a == b == true;
    public bool Both(int a) => a == 6 & a > 4 | false;
}
//: Equal(true, true) -> true
//: Equal(true, false) -> false
//: Different(true, false) -> true
//: Different(false, false) -> false
//: Chain(1, 1) -> true
//: Chain(1, 2) -> false
//: Both(6) -> true
//: Both(5) -> false
