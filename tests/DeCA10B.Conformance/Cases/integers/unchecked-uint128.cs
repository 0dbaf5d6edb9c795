//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
//: from O14, O44
/// <summary>Unchecked arithmetic of UInt128 wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Add(UInt128 a, UInt128 b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public UInt128 Subtract(UInt128 a, UInt128 b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public UInt128 Multiply(UInt128 a, UInt128 b)
    {
        unchecked
        {
            return (UInt128)(a * b);
        }
    }
}
//: Add(2^128-1, 1) -> 0
//: Add(2^128-1, 2^128-1) -> 340282366920938463463374607431768211454
//: Add(0, 0) -> 0
//: Add(0, 1) -> 1
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^128-1, 1) -> 340282366920938463463374607431768211454
//: Subtract(2^128-1, 2^128-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> 340282366920938463463374607431768211455
//: Subtract(0, 1) -> 340282366920938463463374607431768211455
//: Subtract(7, 3) -> 4
//: Multiply(2^128-1, 1) -> 340282366920938463463374607431768211455
//: Multiply(2^128-1, 2^128-1) -> 1
//: Multiply(0, 0) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
