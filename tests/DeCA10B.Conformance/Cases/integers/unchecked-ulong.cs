//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of ulong wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Add(ulong a, ulong b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public ulong Subtract(ulong a, ulong b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public ulong Multiply(ulong a, ulong b)
    {
        unchecked
        {
            return (ulong)(a * b);
        }
    }
}
//: Add(2^64-1, 1) -> 0
//: Add(2^64-1, 2^64-1) -> 18446744073709551614
//: Add(0, 0) -> 0
//: Add(0, 1) -> 1
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^64-1, 1) -> 18446744073709551614
//: Subtract(2^64-1, 2^64-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> 18446744073709551615
//: Subtract(0, 1) -> 18446744073709551615
//: Subtract(7, 3) -> 4
//: Multiply(2^64-1, 1) -> 18446744073709551615
//: Multiply(2^64-1, 2^64-1) -> 1
//: Multiply(0, 0) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
