//: row operators.fixed-point.powers
/// <summary>Roots, powers and logarithms, and where they have no value.</summary>
[Contract]
public sealed partial class Case : Contract
{
    ulong steps;

    public Wad Sqrt(Wad x) => Wad.Sqrt(x);
    public Wad Exp(Wad x) => Wad.Exp(x);
    public Wad Ln(Wad x) => Wad.Ln(x);
    public Wad Log2(Wad x) => Wad.Log2(x);
    public Wad Pow(Wad x, Wad y) => Wad.Pow(x, y);
    public Fixed64 Small(Fixed64 x) => Fixed64.Exp(Fixed64.Ln(x));

    /// <summary>Two that fail differently, in C#'s order, and one that counts.</summary>
    public Wad Order(Wad x, Wad y) => Wad.Ln(x) + Wad.One / y + Step(x);

    Wad Step(Wad x)
    {
        steps++;
        return x;
    }
}
//: Sqrt(1000000000000000000) -> 1000000000000000000
//: Sqrt(2000000000000000000) -> 1414213562373095048
//: Sqrt(2^255-1) -> 240615969168004511545033772477625056927114980741
//: Sqrt(-1) -> error OutsideDomain()
//: Exp(0) -> 1000000000000000000
//: Exp(1000000000000000000) -> 2718281828459045235
//: Exp(-42000000000000000000) -> 1
//: Exp(-43000000000000000000) -> 0
//: Exp(-2^255) -> 0
//: Exp(135305999368893231590) -> panic 0x11
//: Ln(1000000000000000000) -> 0
//: Ln(2000000000000000000) -> 693147180559945309
//: Ln(0) -> error OutsideDomain()
//: Ln(-2^255) -> error OutsideDomain()
//: Log2(8000000000000000000) -> 3000000000000000000
//: Pow(2000000000000000000, 500000000000000000) -> 1414213562373095049
//: Pow(123456789, 1000000000000000000) -> 123456789
//: Pow(0, 0) -> 1000000000000000000
//: Pow(0, -1) -> panic 0x12
//: Pow(-1, 1) -> error OutsideDomain()
//: Pow(2000000000000000000, 2^255-1) -> panic 0x11
//: Small(5000000000) -> 4999999998
//: Order(0, 0) -> error OutsideDomain()
//: Order(1000000000000000000, 0) -> panic 0x12
//: Order(1000000000000000000, 1000000000000000000) -> 2000000000000000000
//: storage steps = 1
