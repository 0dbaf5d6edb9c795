//: row operators.fixed-point.powers
// The logarithm times the exponent leaves 256 bits before the power is found: the sign of the product decides.
[Contract]
public sealed partial class Case : Contract
{
    public Wad Power(Wad x, Wad y) => Wad.Pow(x, y);

    public Fixed64 Narrow(Fixed64 x, Fixed64 y) => Fixed64.Pow(x, y);
}
//: Power(500000000000000000, 2^255-1) -> 0
//: Power(2000000000000000000, -2^255) -> 0
//: Power(500000000000000000, -2^255) -> panic 0x11
//: Power(2000000000000000000, 2^255-1) -> panic 0x11
//: Power(1000000000000000000, 2^255-1) -> 1000000000000000000
//: Power(1000000000000000000, -5) -> 1000000000000000000
//: Power(123456789012345678901234567890123456789, 1000000000000000000) -> 123456789012345678901234567890123456789
//: Narrow(500000000, 2^63-1) -> 0
//: Narrow(2000000000, 2^63-1) -> panic 0x11
//: Narrow(1000000000, 2^63-1) -> 1000000000
//: Narrow(9223372036854775806, 1000000000) -> 9223372036854775806
