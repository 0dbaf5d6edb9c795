//: row operators.divide, operators.remainder, checked.unchecked-block
/// <summary>Unchecked, a division of ushort still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(ushort a, ushort b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Remainder(ushort a, ushort b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, 2) -> 3
//: Divide(2^16-1, 2) -> 32767
//: Divide(5, 0) -> panic 0x12
//: Divide(2^16-1, 2^16-1) -> 1
//: Remainder(7, 2) -> 1
//: Remainder(2^16-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(2^16-1, 2^16-1) -> 0
