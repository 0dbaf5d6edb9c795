//: row operators.divide, operators.remainder, checked.unchecked-block
//: from D04u, D04r, D04z, D04y
/// <summary>Unchecked, a division of long still fails where it has no result.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Divide(long a, long b)
    {
        unchecked
        {
            return a / b;
        }
    }

    public long Remainder(long a, long b)
    {
        unchecked
        {
            return a % b;
        }
    }
}
//: Divide(7, -2) -> -3
//: Divide(-7, 2) -> -3
//: Divide(-2^63, -1) -> panic 0x11
//: Divide(-2^63, 1) -> -9223372036854775808
//: Divide(2^63-1, -1) -> -9223372036854775807
//: Divide(5, 0) -> panic 0x12
//: Divide(-2^63, 2) -> -4611686018427387904
//: Remainder(7, -2) -> 1
//: Remainder(-7, 2) -> -1
//: Remainder(-2^63, -1) -> panic 0x11
//: Remainder(-2^63, 1) -> 0
//: Remainder(2^63-1, -1) -> 0
//: Remainder(5, 0) -> panic 0x12
//: Remainder(-2^63, 2) -> 0
