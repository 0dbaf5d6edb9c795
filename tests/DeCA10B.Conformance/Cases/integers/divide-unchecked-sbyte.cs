//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D07, D08
/// <summary>Unchecked, a division of sbyte still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(sbyte a, sbyte b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Remainder(sbyte a, sbyte b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, -2) -> -3
//: Divide(-7, 2) -> -3
//: Divide(-2^7, -1) -> 128
//: Divide(-2^7, 1) -> -128
//: Divide(2^7-1, -1) -> -127
//: Divide(5, 0) -> panic 0x12
//: Divide(-2^7, 2) -> -64
//: Remainder(7, -2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(-2^7, -1) -> 0
//: Remainder(-2^7, 1) -> 0
//: Remainder(2^7-1, -1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(-2^7, 2) -> 0
