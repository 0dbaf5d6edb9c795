//: row types.fixed-point, operators.fixed-point.powers, operators.fixed-point.dot, operators.fixed-point.rounded
/// <summary>Fixed64x64 counts units of 2^-64: constants, products, sums of products and powers of it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Fixed64x64 Quarter() => Fixed64x64.Parse("0.25");
    public Fixed64x64 MinusThree() => Fixed64x64.Parse("-3");
    public Fixed64x64 Zero() => Fixed64x64.Zero;
    // 2^-22 has 24 characters, which is as long as a readable number gets; 2^-30 has more.
    public Fixed64x64 Readable() => Fixed64x64.Parse("0.0000002384185791015625");
    public Fixed64x64 Unreadable() => Fixed64x64.Parse("0.000000000931322574615478515625");
    public Fixed64x64 Product(Fixed64x64 x, Fixed64x64 y) => x * y;
    public Fixed64x64 Dot(Fixed64x64[] x, Fixed64x64[] y) => Fixed64x64.Dot(x, y);
    public Fixed64x64 Power(Fixed64x64 x, Fixed64x64 y) => Fixed64x64.Pow(x, y);
    public Fixed64x64 Exponential(Fixed64x64 x) => Fixed64x64.Exp(x);
    public Fixed64x64 Root(Fixed64x64 x) => Fixed64x64.Sqrt(x);
}
//: Quarter() -> 2^62
//: MinusThree() -> -55340232221128654848
//: Zero() -> 0
//: Readable() -> 2^42
//: Unreadable() -> 2^34
//: Product(2^65, 2^63) -> 2^64
//: Product(2^126, 2^65) -> panic 0x11
//: Product(-1, 2^63) -> 0
//: Dot([2^64, 2^65], [2^64, 2^63]) -> 2^65
//: Dot([-2^127, -2^127, -2^127, -2^127], [-2^127, -2^127, -2^127, -2^127]) -> panic 0x11
//: Dot([1], []) -> panic 0x32
//: Power(2^64, 2^66) -> 2^64
//: Power(-1, 2^64) -> error OutsideDomain()
//: Exponential(0) -> 2^64
//: Exponential(-2^70) -> 0
//: Exponential(1) -> 18446744073709551617
//: Exponential(2^72) -> panic 0x11
//: Root(2^66) -> 2^65
//: Root(-1) -> error OutsideDomain()
