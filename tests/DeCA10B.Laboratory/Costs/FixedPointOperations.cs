using System.Numerics;

namespace DeCA10B.Laboratory;

/// <summary>The fixed-point operations whose gas is known, with solady's static counts of the same.</summary>
public static class FixedPointOperations
{
    static readonly BigInteger Wad = BigInteger.Pow(10, 18);
    static readonly BigInteger Billion = BigInteger.Pow(10, 9);

    /// <summary>All of them. solady counts its code alone, without the jump there and back.</summary>
    public static IReadOnlyList<PricedOperation> All { get; } =
    [
        new("mulWad", "UnsignedWad", "x * y", 3 * Wad / 2, 7 * Wad / 3, 61),
        new("divWad", "UnsignedWad", "x / y", 3 * Wad / 2, 7 * Wad / 3, 75),
        new("fullMulDiv, 256 bits", "UnsignedWad", "UnsignedWad.MultiplyDivideDown(x, y, x)", 3 * Wad / 2, 7 * Wad / 3, 95),
        new("fullMulDiv, 512 bits", "UnsignedWad", "UnsignedWad.MultiplyDivideDown(x, y, x)", BigInteger.One << 200, BigInteger.One << 199, 440),
        new("sqrt", "UnsignedWad", "UnsignedWad.Sqrt(x)", 2 * Wad, 0, 227),
        new("expWad", "Wad", "Wad.Exp(x)", 3 * Wad, 0, 408),
        new("lnWad", "Wad", "Wad.Ln(x)", 3 * Wad, 0, 477),
        new("Wad +", "Wad", "x + y", 3 * Wad, -5 * Wad),
        new("Wad *", "Wad", "x * y", 3 * Wad, -5 * Wad),
        new("Wad * beyond 2^127", "Wad", "x * y", BigInteger.One << 200, 5 * Wad),
        new("Wad /", "Wad", "x / y", 3 * Wad, -5 * Wad),
        new("Wad Sqrt", "Wad", "Wad.Sqrt(x)", 2 * Wad, 0),
        new("Wad Log2", "Wad", "Wad.Log2(x)", 3 * Wad, 0),
        new("Wad Pow", "Wad", "Wad.Pow(x, y)", 3 * Wad, 5 * Wad / 2),
        new("Fixed64 +", "Fixed64", "x + y", 3 * Billion, -5 * Billion),
        new("Fixed64 *", "Fixed64", "x * y", 3 * Billion, -5 * Billion),
        new("Fixed64 /", "Fixed64", "x / y", 3 * Billion, -5 * Billion),
        new("Fixed64 Exp", "Fixed64", "Fixed64.Exp(x)", 3 * Billion, 0),
        new("Fixed64 Ln", "Fixed64", "Fixed64.Ln(x)", 3 * Billion, 0),
        new("Fixed64x64 *", "Fixed64x64", "x * y", BigInteger.One << 65, BigInteger.One << 66),
    ];
}
