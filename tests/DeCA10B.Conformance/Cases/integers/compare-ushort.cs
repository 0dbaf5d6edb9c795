//: row operators.compare
/// <summary>Order and equality of ushort over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(ushort a, ushort b) => a < b;
    public bool LessOrEqual(ushort a, ushort b) => a <= b;
    public bool Greater(ushort a, ushort b) => a > b;
    public bool GreaterOrEqual(ushort a, ushort b) => a >= b;
    public bool Equal(ushort a, ushort b) => a == b;
    public bool NotEqual(ushort a, ushort b) => a != b;
}
//: Less(0, 2^16-1) -> true
//: Less(2^16-1, 0) -> false
//: Less(2^16-1, 2^16-1) -> false
//: LessOrEqual(0, 2^16-1) -> true
//: LessOrEqual(2^16-1, 0) -> false
//: LessOrEqual(2^16-1, 2^16-1) -> true
//: Greater(0, 2^16-1) -> false
//: Greater(2^16-1, 0) -> true
//: Greater(2^16-1, 2^16-1) -> false
//: GreaterOrEqual(0, 2^16-1) -> false
//: GreaterOrEqual(2^16-1, 0) -> true
//: GreaterOrEqual(2^16-1, 2^16-1) -> true
//: Equal(0, 2^16-1) -> false
//: Equal(2^16-1, 0) -> false
//: Equal(2^16-1, 2^16-1) -> true
//: NotEqual(0, 2^16-1) -> true
//: NotEqual(2^16-1, 0) -> true
//: NotEqual(2^16-1, 2^16-1) -> false
