//: row operators.compare
/// <summary>Order and equality of uint over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(uint a, uint b) => a < b;
    public bool LessOrEqual(uint a, uint b) => a <= b;
    public bool Greater(uint a, uint b) => a > b;
    public bool GreaterOrEqual(uint a, uint b) => a >= b;
    public bool Equal(uint a, uint b) => a == b;
    public bool NotEqual(uint a, uint b) => a != b;
}
//: Less(0, 2^32-1) -> true
//: Less(2^32-1, 0) -> false
//: Less(2^32-1, 2^32-1) -> false
//: LessOrEqual(0, 2^32-1) -> true
//: LessOrEqual(2^32-1, 0) -> false
//: LessOrEqual(2^32-1, 2^32-1) -> true
//: Greater(0, 2^32-1) -> false
//: Greater(2^32-1, 0) -> true
//: Greater(2^32-1, 2^32-1) -> false
//: GreaterOrEqual(0, 2^32-1) -> false
//: GreaterOrEqual(2^32-1, 0) -> true
//: GreaterOrEqual(2^32-1, 2^32-1) -> true
//: Equal(0, 2^32-1) -> false
//: Equal(2^32-1, 0) -> false
//: Equal(2^32-1, 2^32-1) -> true
//: NotEqual(0, 2^32-1) -> true
//: NotEqual(2^32-1, 0) -> true
//: NotEqual(2^32-1, 2^32-1) -> false
