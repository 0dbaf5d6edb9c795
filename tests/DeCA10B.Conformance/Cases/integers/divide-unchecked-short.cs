//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D24, D25
/// <summary>Unchecked, a division of short still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(short a, short b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Remainder(short a, short b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, -2) -> -3
//: Divide(-7, 2) -> -3
//: Divide(-2^15, -1) -> 32768
//: Divide(-2^15, 1) -> -32768
//: Divide(2^15-1, -1) -> -32767
//: Divide(5, 0) -> panic 0x12
//: Divide(-2^15, 2) -> -16384
//: Remainder(7, -2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(-2^15, -1) -> 0
//: Remainder(-2^15, 1) -> 0
//: Remainder(2^15-1, -1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(-2^15, 2) -> 0
