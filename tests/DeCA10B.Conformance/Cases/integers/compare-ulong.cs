//: row operators.compare
/// <summary>Order and equality of ulong over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(ulong a, ulong b) => a < b;
    public bool LessOrEqual(ulong a, ulong b) => a <= b;
    public bool Greater(ulong a, ulong b) => a > b;
    public bool GreaterOrEqual(ulong a, ulong b) => a >= b;
    public bool Equal(ulong a, ulong b) => a == b;
    public bool NotEqual(ulong a, ulong b) => a != b;
}
//: Less(0, 2^64-1) -> true
//: Less(2^64-1, 0) -> false
//: Less(2^64-1, 2^64-1) -> false
//: LessOrEqual(0, 2^64-1) -> true
//: LessOrEqual(2^64-1, 0) -> false
//: LessOrEqual(2^64-1, 2^64-1) -> true
//: Greater(0, 2^64-1) -> false
//: Greater(2^64-1, 0) -> true
//: Greater(2^64-1, 2^64-1) -> false
//: GreaterOrEqual(0, 2^64-1) -> false
//: GreaterOrEqual(2^64-1, 0) -> true
//: GreaterOrEqual(2^64-1, 2^64-1) -> true
//: Equal(0, 2^64-1) -> false
//: Equal(2^64-1, 0) -> false
//: Equal(2^64-1, 2^64-1) -> true
//: NotEqual(0, 2^64-1) -> true
//: NotEqual(2^64-1, 0) -> true
//: NotEqual(2^64-1, 2^64-1) -> false
