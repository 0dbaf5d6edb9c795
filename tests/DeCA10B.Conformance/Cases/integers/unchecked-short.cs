//: row checked.unchecked-block, operators.add, operators.subtract, operators.multiply
/// <summary>Unchecked arithmetic of short wraps in the promoted width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(short a, short b)
    {
        unchecked
        {
            return a + b;
        }
    }

    public int Subtract(short a, short b)
    {
        unchecked
        {
            return a - b;
        }
    }

    public short Multiply(short a, short b)
    {
        unchecked
        {
            return (short)(a * b);
        }
    }
}
//: Add(2^15-1, 1) -> 32768
//: Add(2^15-1, 2^15-1) -> 65534
//: Add(-2^15, -1) -> -32769
//: Add(-2^15, -2^15) -> -65536
//: Add(-2^15, 1) -> -32767
//: Add(0, 1) -> 1
//: Add(7, 3) -> 10
//: Subtract(2^15-1, 1) -> 32766
//: Subtract(2^15-1, 2^15-1) -> 0
//: Subtract(-2^15, -1) -> -32767
//: Subtract(-2^15, -2^15) -> 0
//: Subtract(-2^15, 1) -> -32769
//: Subtract(0, 1) -> -1
//: Subtract(7, 3) -> 4
//: Multiply(2^15-1, 1) -> 32767
//: Multiply(2^15-1, 2^15-1) -> 1
//: Multiply(-2^15, -1) -> -32768
//: Multiply(-2^15, -2^15) -> 0
//: Multiply(-2^15, 1) -> -32768
//: Multiply(0, 1) -> 0
//: Multiply(7, 3) -> 21
