//: row operators.compare
/// <summary>Order and equality of sbyte over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(sbyte a, sbyte b) => a < b;
    public bool LessOrEqual(sbyte a, sbyte b) => a <= b;
    public bool Greater(sbyte a, sbyte b) => a > b;
    public bool GreaterOrEqual(sbyte a, sbyte b) => a >= b;
    public bool Equal(sbyte a, sbyte b) => a == b;
    public bool NotEqual(sbyte a, sbyte b) => a != b;
}
//: Less(-2^7, 2^7-1) -> true
//: Less(2^7-1, -2^7) -> false
//: Less(2^7-1, 2^7-1) -> false
//: Less(-1, 0) -> true
//: LessOrEqual(-2^7, 2^7-1) -> true
//: LessOrEqual(2^7-1, -2^7) -> false
//: LessOrEqual(2^7-1, 2^7-1) -> true
//: LessOrEqual(-1, 0) -> true
//: Greater(-2^7, 2^7-1) -> false
//: Greater(2^7-1, -2^7) -> true
//: Greater(2^7-1, 2^7-1) -> false
//: Greater(-1, 0) -> false
//: GreaterOrEqual(-2^7, 2^7-1) -> false
//: GreaterOrEqual(2^7-1, -2^7) -> true
//: GreaterOrEqual(2^7-1, 2^7-1) -> true
//: GreaterOrEqual(-1, 0) -> false
//: Equal(-2^7, 2^7-1) -> false
//: Equal(2^7-1, -2^7) -> false
//: Equal(2^7-1, 2^7-1) -> true
//: Equal(-1, 0) -> false
//: NotEqual(-2^7, 2^7-1) -> true
//: NotEqual(2^7-1, -2^7) -> true
//: NotEqual(2^7-1, 2^7-1) -> false
//: NotEqual(-1, 0) -> true
