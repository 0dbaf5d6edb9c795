//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of byte wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(byte a, byte b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public int Subtract(byte a, byte b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public byte Multiply(byte a, byte b)
    {
        unchecked
        {
            return (byte)(a * b);
        }
    }
}
//: Add(2^8-1, 1) -> 256
//: Add(2^8-1, 2^8-1) -> 510
//: Add(0, 0) -> 0
//: Add(0, 1) -> 1
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^8-1, 1) -> 254
//: Subtract(2^8-1, 2^8-1) -> 0
//: Subtract(0, 0) -> 0
//: Subtract(0, 1) -> -1
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^8-1, 1) -> 255
//: Multiply(2^8-1, 2^8-1) -> 1
//: Multiply(0, 0) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
