//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of sbyte wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(sbyte a, sbyte b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public int Subtract(sbyte a, sbyte b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public sbyte Multiply(sbyte a, sbyte b)
    {
        unchecked
        {
            return (sbyte)(a * b);
        }
    }
}
//: Add(2^7-1, 1) -> 128
//: Add(2^7-1, 2^7-1) -> 254
//: Add(-2^7, -1) -> -129
//: Add(-2^7, -2^7) -> -256
//: Add(-2^7, 1) -> -127
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^7-1, 1) -> 126
//: Subtract(2^7-1, 2^7-1) -> 0
//: Subtract(-2^7, -1) -> -127
//: Subtract(-2^7, -2^7) -> 0
//: Subtract(-2^7, 1) -> -129
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^7-1, 1) -> 127
//: Multiply(2^7-1, 2^7-1) -> 1
//: Multiply(-2^7, -1) -> -128
//: Multiply(-2^7, -2^7) -> 0
//: Multiply(-2^7, 1) -> -128
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
