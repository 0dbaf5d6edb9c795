//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
//: from P43
/// <summary>Unchecked arithmetic of ushort wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(ushort a, ushort b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public int Subtract(ushort a, ushort b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public ushort Multiply(ushort a, ushort b)
    {
        unchecked
        {
            return (ushort)(a * b);
        }
    }
}
//: Add(2^16-1, 1) -> 65536
//: Add(2^16-1, 2^16-1) -> 131070
//: Add(0, 0) -> 0
//: Add(0, 1) -> 1
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^16-1, 1) -> 65534
//: Subtract(2^16-1, 2^16-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^16-1, 1) -> 65535
//: Multiply(2^16-1, 2^16-1) -> 1
//: Multiply(0, 0) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
