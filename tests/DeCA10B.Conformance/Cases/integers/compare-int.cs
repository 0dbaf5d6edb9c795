//: row operators.compare
/// <summary>Order and equality of int over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(int a, int b) => a < b;
    public bool LessOrEqual(int a, int b) => a <= b;
    public bool Greater(int a, int b) => a > b;
    public bool GreaterOrEqual(int a, int b) => a >= b;
    public bool Equal(int a, int b) => a == b;
    public bool NotEqual(int a, int b) => a != b;
}
//: Less(-2^31, 2^31-1) -> true
//: Less(2^31-1, -2^31) -> false
//: Less(2^31-1, 2^31-1) -> false
//: Less(-1, 0) -> true
//: LessOrEqual(-2^31, 2^31-1) -> true
//: LessOrEqual(2^31-1, -2^31) -> false
//: LessOrEqual(2^31-1, 2^31-1) -> true
//: LessOrEqual(-1, 0) -> true
//: Greater(-2^31, 2^31-1) -> false
//: Greater(2^31-1, -2^31) -> true
//: Greater(2^31-1, 2^31-1) -> false
//: Greater(-1, 0) -> false
//: GreaterOrEqual(-2^31, 2^31-1) -> false
//: GreaterOrEqual(2^31-1, -2^31) -> true
//: GreaterOrEqual(2^31-1, 2^31-1) -> true
//: GreaterOrEqual(-1, 0) -> false
//: Equal(-2^31, 2^31-1) -> false
//: Equal(2^31-1, -2^31) -> false
//: Equal(2^31-1, 2^31-1) -> true
//: Equal(-1, 0) -> false
//: NotEqual(-2^31, 2^31-1) -> true
//: NotEqual(2^31-1, -2^31) -> true
//: NotEqual(2^31-1, 2^31-1) -> false
//: NotEqual(-1, 0) -> true
