//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of uint wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Add(uint a, uint b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public uint Subtract(uint a, uint b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public uint Multiply(uint a, uint b)
    {
        unchecked
        {
            return (uint)(a * b);
        }
    }
}
//: Add(2^32-1, 1) -> 0
//: Add(2^32-1, 2^32-1) -> 4294967294
//: Add(0, 0) -> 0
//: Add(0, 1) -> 1
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^32-1, 1) -> 4294967294
//: Subtract(2^32-1, 2^32-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> 4294967295
//: Subtract(0, 1) -> 4294967295
//: Subtract(7, 3) -> 4
//: Multiply(2^32-1, 1) -> 4294967295
//: Multiply(2^32-1, 2^32-1) -> 1
//: Multiply(0, 0) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
