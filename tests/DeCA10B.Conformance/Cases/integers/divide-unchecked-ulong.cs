//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D11
/// <summary>Unchecked, a division of ulong still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Divide(ulong a, ulong b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public ulong Remainder(ulong a, ulong b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, 2) -> 3
//: Divide(2^64-1, 2) -> 9223372036854775807
//: Divide(5, 0) -> panic 0x12
//: Divide(2^64-1, 2^64-1) -> 1
//: Remainder(7, 2) -> 1
//: Remainder(2^64-1, 2) -> 1
//: Remainder(5, 0) -> panic 0x12
//: Remainder(2^64-1, 2^64-1) -> 0
