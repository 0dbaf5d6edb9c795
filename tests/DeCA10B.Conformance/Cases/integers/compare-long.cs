//: row operators.compare
/// <summary>Order and equality of long over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(long a, long b) => a < b;
    public bool LessOrEqual(long a, long b) => a <= b;
    public bool Greater(long a, long b) => a > b;
    public bool GreaterOrEqual(long a, long b) => a >= b;
    public bool Equal(long a, long b) => a == b;
    public bool NotEqual(long a, long b) => a != b;
}
//: Less(-2^63, 2^63-1) -> true
//: Less(2^63-1, -2^63) -> false
//: Less(2^63-1, 2^63-1) -> false
//: Less(-1, 0) -> true
//: LessOrEqual(-2^63, 2^63-1) -> true
//: LessOrEqual(2^63-1, -2^63) -> false
//: LessOrEqual(2^63-1, 2^63-1) -> true
//: LessOrEqual(-1, 0) -> true
//: Greater(-2^63, 2^63-1) -> false
//: Greater(2^63-1, -2^63) -> true
//: Greater(2^63-1, 2^63-1) -> false
//: Greater(-1, 0) -> false
//: GreaterOrEqual(-2^63, 2^63-1) -> false
//: GreaterOrEqual(2^63-1, -2^63) -> true
//: GreaterOrEqual(2^63-1, 2^63-1) -> true
//: GreaterOrEqual(-1, 0) -> false
//: Equal(-2^63, 2^63-1) -> false
//: Equal(2^63-1, -2^63) -> false
//: Equal(2^63-1, 2^63-1) -> true
//: Equal(-1, 0) -> false
//: NotEqual(-2^63, 2^63-1) -> true
//: NotEqual(2^63-1, -2^63) -> true
//: NotEqual(2^63-1, 2^63-1) -> false
//: NotEqual(-1, 0) -> true
