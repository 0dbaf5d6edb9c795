//: row operators.compare
/// <summary>Order and equality of byte over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(byte a, byte b) => a < b;
    public bool LessOrEqual(byte a, byte b) => a <= b;
    public bool Greater(byte a, byte b) => a > b;
    public bool GreaterOrEqual(byte a, byte b) => a >= b;
    public bool Equal(byte a, byte b) => a == b;
    public bool NotEqual(byte a, byte b) => a != b;
}
//: Less(0, 2^8-1) -> true
//: Less(2^8-1, 0) -> false
//: Less(2^8-1, 2^8-1) -> false
//: LessOrEqual(0, 2^8-1) -> true
//: LessOrEqual(2^8-1, 0) -> false
//: LessOrEqual(2^8-1, 2^8-1) -> true
//: Greater(0, 2^8-1) -> false
//: Greater(2^8-1, 0) -> true
//: Greater(2^8-1, 2^8-1) -> false
//: GreaterOrEqual(0, 2^8-1) -> false
//: GreaterOrEqual(2^8-1, 0) -> true
//: GreaterOrEqual(2^8-1, 2^8-1) -> true
//: Equal(0, 2^8-1) -> false
//: Equal(2^8-1, 0) -> false
//: Equal(2^8-1, 2^8-1) -> true
//: NotEqual(0, 2^8-1) -> true
//: NotEqual(2^8-1, 0) -> true
//: NotEqual(2^8-1, 2^8-1) -> false
