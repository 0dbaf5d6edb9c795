//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of long wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Add(long a, long b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public long Subtract(long a, long b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public long Multiply(long a, long b)
    {
        unchecked
        {
            return (long)(a * b);
        }
    }
}
//: Add(2^63-1, 1) -> -9223372036854775808
//: Add(2^63-1, 2^63-1) -> -2
//: Add(-2^63, -1) -> 9223372036854775807
//: Add(-2^63, -2^63) -> 0
//: Add(-2^63, 1) -> -9223372036854775807
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^63-1, 1) -> 9223372036854775806
//: Subtract(2^63-1, 2^63-1) -> 0
//: Subtract(-2^63, -1) -> -9223372036854775807
//: Subtract(-2^63, -2^63) -> 0
//: Subtract(-2^63, 1) -> 9223372036854775807
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^63-1, 1) -> 9223372036854775807
//: Multiply(2^63-1, 2^63-1) -> 1
//: Multiply(-2^63, -1) -> -9223372036854775808
//: Multiply(-2^63, -2^63) -> 0
//: Multiply(-2^63, 1) -> -9223372036854775808
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
