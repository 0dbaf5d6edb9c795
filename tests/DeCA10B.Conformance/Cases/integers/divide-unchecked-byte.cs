//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D11
/// <summary>Unchecked, a division of byte still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(byte a, byte b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Remainder(byte a, byte b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, 2) -> 3
//: Divide(2^8-1, 2) -> 127
//: Divide(5, 0) -> panic 0x12
//: Divide(2^8-1, 2^8-1) -> 1
//: Remainder(7, 2) -> 1
//: Remainder(2^8-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(2^8-1, 2^8-1) -> 0
