using System.Globalization;
using System.Numerics;

namespace DeCA10B.FixedPoint;

/// <summary>Fixed-point numbers as text. Not for hot paths: it works on <see cref="BigInteger"/>.</summary>
static class FixedPointText
{
    /// <summary>The integer of a text.</summary>
    /// <exception cref="FormatException">It is no number of the format.</exception>
    public static BigInteger Parse(string format, string text) =>
        FixedPointFormat.Find(format)!.Parse(text) ?? throw new FormatException($"'{text}' is no {format}.");

    /// <summary>All digits, without zeros at the end.</summary>
    public static string Print(string format, BigInteger integer)
    {
        var known = FixedPointFormat.Find(format)!;
        // A number with n binary digits behind the point has n decimal ones.
        var places = known.Decimals + known.FractionBits;
        var scaled = BigInteger.Abs(integer) * BigInteger.Pow(5, known.FractionBits);
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var fraction = digits[^places..].TrimEnd('0');
        return (integer.Sign < 0 ? "-" : "") + digits[..^places] + (fraction.Length == 0 ? "" : "." + fraction);
    }
}
