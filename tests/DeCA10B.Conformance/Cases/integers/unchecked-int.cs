//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
//: from U01, U04
/// <summary>Unchecked arithmetic of int wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(int a, int b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public int Subtract(int a, int b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public int Multiply(int a, int b)
    {
        unchecked
        {
            return (int)(a * b);
        }
    }
}
//: Add(2^31-1, 1) -> -2147483648
//: Add(2^31-1, 2^31-1) -> -2
//: Add(-2^31, -1) -> 2147483647
//: Add(-2^31, -2^31) -> 0
//: Add(-2^31, 1) -> -2147483647
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^31-1, 1) -> 2147483646
//: Subtract(2^31-1, 2^31-1) -> 0
//: Subtract(-2^31, -1) -> -2147483647
//: Subtract(-2^31, -2^31) -> 0
//: Subtract(-2^31, 1) -> 2147483647
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^31-1, 1) -> 2147483647
//: Multiply(2^31-1, 2^31-1) -> 1
//: Multiply(-2^31, -1) -> -2147483648
//: Multiply(-2^31, -2^31) -> 0
//: Multiply(-2^31, 1) -> -2147483648
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
