//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D03u, D03r, D03z, D03y, D30, D31, D01, D02, D23, U16
/// <summary>Unchecked, a division of int still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Divide(int a, int b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public int Remainder(int a, int b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, -2) -> -3
//: Divide(-7, 2) -> -3
//: Divide(-2^31, -1) -> panic 0x11
//: Divide(-2^31, 1) -> -2147483648
//: Divide(2^31-1, -1) -> -2147483647
//: Divide(5, 0) -> panic 0x12
//: Divide(-2^31, 2) -> -1073741824
//: Remainder(7, -2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(-2^31, -1) -> panic 0x11
//: Remainder(-2^31, 1) -> 0
//: Remainder(2^31-1, -1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(-2^31, 2) -> 0
