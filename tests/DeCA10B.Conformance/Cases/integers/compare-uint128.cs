//: row operators.compare
/// <summary>Order and equality of UInt128 over all of its range.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public bool Less(UInt128 a, UInt128 b) => a < b;
    public bool LessOrEqual(UInt128 a, UInt128 b) => a <= b;
    public bool Greater(UInt128 a, UInt128 b) => a > b;
    public bool GreaterOrEqual(UInt128 a, UInt128 b) => a >= b;
    public bool Equal(UInt128 a, UInt128 b) => a == b;
    public bool NotEqual(UInt128 a, UInt128 b) => a != b;
}
//: Less(0, 2^128-1) -> true
//: Less(2^128-1, 0) -> false
//: Less(2^128-1, 2^128-1) -> false
//: LessOrEqual(0, 2^128-1) -> true
//: LessOrEqual(2^128-1, 0) -> false
//: LessOrEqual(2^128-1, 2^128-1) -> true
//: Greater(0, 2^128-1) -> false
//: Greater(2^128-1, 0) -> true
//: Greater(2^128-1, 2^128-1) -> false
//: GreaterOrEqual(0, 2^128-1) -> false
//: GreaterOrEqual(2^128-1, 0) -> true
//: GreaterOrEqual(2^128-1, 2^128-1) -> true
//: Equal(0, 2^128-1) -> false
//: Equal(2^128-1, 0) -> false
//: Equal(2^128-1, 2^128-1) -> true
//: NotEqual(0, 2^128-1) -> true
//: NotEqual(2^128-1, 0) -> true
//: NotEqual(2^128-1, 2^128-1) -> false
