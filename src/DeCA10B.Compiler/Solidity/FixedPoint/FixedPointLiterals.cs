using System.Globalization;
using System.Numerics;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints constants of fixed point so that their value can be read: <c>Fixed64.wrap(0.25e9)</c>. Solidity folds such constants exactly.</summary>
internal static class FixedPointLiterals
{
    private const int ReadableDigits = 24;

    public static string Print(FixedPointFormat format, BigInteger integer)
    {
        if (integer == format.Maximum || integer == format.Minimum) return $"{format.Name}.wrap(type({(format.IsSigned ? "int" : "uint")}{Number(format.Bits)}).{(integer == format.Maximum ? "max" : "min")})";
        return $"{format.Name}.wrap({(integer.Sign > 0 ? Magnitude(format, integer) : integer.Sign < 0 ? "-" + Magnitude(format, -integer) : "0")})";
    }

    private static string Magnitude(FixedPointFormat format, BigInteger integer)
    {
        if (format.IsDecimal) return Decimal(integer, format.Decimals) + "e" + Number(format.Decimals);
        // A number with n binary digits behind the point has n decimal ones.
        var number = Decimal(integer * BigInteger.Pow(5, format.FractionBits), format.FractionBits);
        return number.Length <= ReadableDigits ? $"{number} * 2**{Number(format.FractionBits)}" : integer.ToString(CultureInfo.InvariantCulture);
    }

    private static string Decimal(BigInteger integer, int decimals)
    {
        var digits = integer.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var fraction = digits.Substring(digits.Length - decimals).TrimEnd('0');
        var whole = digits.Substring(0, digits.Length - decimals);
        return fraction.Length == 0 ? whole : whole + "." + fraction;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
