//: row operators.compare
/// <summary>Order and equality of short over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(short a, short b) => a < b;
    public bool LessOrEqual(short a, short b) => a <= b;
    public bool Greater(short a, short b) => a > b;
    public bool GreaterOrEqual(short a, short b) => a >= b;
    public bool Equal(short a, short b) => a == b;
    public bool NotEqual(short a, short b) => a != b;
}
//: Less(-2^15, 2^15-1) -> true
//: Less(2^15-1, -2^15) -> false
//: Less(2^15-1, 2^15-1) -> false
//: Less(-1, 0) -> true
//: LessOrEqual(-2^15, 2^15-1) -> true
//: LessOrEqual(2^15-1, -2^15) -> false
//: LessOrEqual(2^15-1, 2^15-1) -> true
//: LessOrEqual(-1, 0) -> true
//: Greater(-2^15, 2^15-1) -> false
//: Greater(2^15-1, -2^15) -> true
//: Greater(2^15-1, 2^15-1) -> false
//: Greater(-1, 0) -> false
//: GreaterOrEqual(-2^15, 2^15-1) -> false
//: GreaterOrEqual(2^15-1, -2^15) -> true
//: GreaterOrEqual(2^15-1, 2^15-1) -> true
//: GreaterOrEqual(-1, 0) -> false
//: Equal(-2^15, 2^15-1) -> false
//: Equal(2^15-1, -2^15) -> false
//: Equal(2^15-1, 2^15-1) -> true
//: Equal(-1, 0) -> false
//: NotEqual(-2^15, 2^15-1) -> true
//: NotEqual(2^15-1, -2^15) -> true
//: NotEqual(2^15-1, 2^15-1) -> false
//: NotEqual(-1, 0) -> true
