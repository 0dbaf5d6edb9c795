using System.Globalization;
using System.Numerics;
using DeCA10B.FixedPoint;

namespace DeCA10B.FixedPointTypes;

/// <summary>How a format is called in its C#.</summary>
internal sealed class FixedPointNames(FixedPointFormat format)
{
    public FixedPointFormat Format { get; } = format;

    public string Type => Format.Name;

    /// <summary>The C# type of the integer.</summary>
    public string Raw => Format.Bits switch
    {
        64 => Format.IsSigned ? "long" : "ulong",
        128 => Format.IsSigned ? "System.Int128" : "System.UInt128",
        _ => (Format.IsSigned ? "Int" : "UInt") + Number(Format.Bits),
    };

    /// <summary>The 256-bit integer of the same sign.</summary>
    public string Wide => Format.IsSigned ? "Int256" : "UInt256";

    /// <summary>The codec of the integer, by its name in <c>AbiTypes</c>.</summary>
    public string Codec => (Format.IsSigned ? "Int" : "UInt") + Number(Format.Bits);

    /// <summary>What the integer counts.</summary>
    public string Unit => Format.IsDecimal ? "10^-" + Number(Format.Decimals) : "2^-" + Number(Format.FractionBits);

    /// <summary>The integer that stands for 1, as an expression.</summary>
    public string One => Format.FractionBits > 0 ? $"({Raw})1 << {Number(Format.FractionBits)}" : Format.Scale.ToString(CultureInfo.InvariantCulture) + (Format.IsSigned ? "L" : "UL");

    /// <summary>Its range in words.</summary>
    public string Range => $"{Decimal(Format.Minimum)} to {Decimal(Format.Maximum)}";

    private string Decimal(BigInteger integer)
    {
        var whole = BigInteger.Divide(integer, Format.Scale).ToString("N0", CultureInfo.InvariantCulture);
        return whole.Length <= 27 ? "about " + whole : $"about {(integer.Sign < 0 ? "-" : "")}{Math.Pow(10, BigInteger.Log10(BigInteger.Abs(integer)) - BigInteger.Log10(Format.Scale)).ToString("0.0e0", CultureInfo.InvariantCulture)}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
