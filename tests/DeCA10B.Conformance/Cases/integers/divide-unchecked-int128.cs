//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D05u, D05r, D05z, D05y, O43
/// <summary>Unchecked, a division of Int128 still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Divide(Int128 a, Int128 b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public Int128 Remainder(Int128 a, Int128 b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, -2) -> -3
//: Divide(-7, 2) -> -3
//: Divide(-2^127, -1) -> panic 0x11
//: Divide(-2^127, 1) -> -170141183460469231731687303715884105728
//: Divide(2^127-1, -1) -> -170141183460469231731687303715884105727
//: Divide(5, 0) -> panic 0x12
//: Divide(-2^127, 2) -> -85070591730234615865843651857942052864
//: Remainder(7, -2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(-2^127, -1) -> panic 0x11
//: Remainder(-2^127, 1) -> 0
//: Remainder(2^127-1, -1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(-2^127, 2) -> 0
