//: row operators.compare
/// <summary>Order and equality of Int128 over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(Int128 a, Int128 b) => a < b;
    public bool LessOrEqual(Int128 a, Int128 b) => a <= b;
    public bool Greater(Int128 a, Int128 b) => a > b;
    public bool GreaterOrEqual(Int128 a, Int128 b) => a >= b;
    public bool Equal(Int128 a, Int128 b) => a == b;
    public bool NotEqual(Int128 a, Int128 b) => a != b;
}
//: Less(-2^127, 2^127-1) -> true
//: Less(2^127-1, -2^127) -> false
//: Less(2^127-1, 2^127-1) -> false
//: Less(-1, 0) -> true
//: LessOrEqual(-2^127, 2^127-1) -> true
//: LessOrEqual(2^127-1, -2^127) -> false
//: LessOrEqual(2^127-1, 2^127-1) -> true
//: LessOrEqual(-1, 0) -> true
//: Greater(-2^127, 2^127-1) -> false
//: Greater(2^127-1, -2^127) -> true
//: Greater(2^127-1, 2^127-1) -> false
//: Greater(-1, 0) -> false
//: GreaterOrEqual(-2^127, 2^127-1) -> false
//: GreaterOrEqual(2^127-1, -2^127) -> true
//: GreaterOrEqual(2^127-1, 2^127-1) -> true
//: GreaterOrEqual(-1, 0) -> false
//: Equal(-2^127, 2^127-1) -> false
//: Equal(2^127-1, -2^127) -> false
//: Equal(2^127-1, 2^127-1) -> true
//: Equal(-1, 0) -> false
//: NotEqual(-2^127, 2^127-1) -> true
//: NotEqual(2^127-1, -2^127) -> true
//: NotEqual(2^127-1, 2^127-1) -> false
//: NotEqual(-1, 0) -> true
