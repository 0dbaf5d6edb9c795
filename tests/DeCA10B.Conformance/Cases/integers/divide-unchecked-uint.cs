//: row operators.divide, operators.remainder, checked.unchecked-block
/// <summary>Unchecked, a division of uint still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Divide(uint a, uint b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public uint Remainder(uint a, uint b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, 2) -> 3
//: Divide(2^32-1, 2) -> 2147483647
//: Divide(5, 0) -> panic 0x12
//: Divide(2^32-1, 2^32-1) -> 1
//: Remainder(7, 2) -> 1
//: Remainder(2^32-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(2^32-1, 2^32-1) -> 0
