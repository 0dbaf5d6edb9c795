using System.Globalization;
using System.Numerics;

namespace DeCA10B.FixedPoint;

/// <summary>A format of fixed point: an integer and what it counts. The one list of them; the authoring API's types and their Solidity are both made from it.</summary>
sealed partial class FixedPointFormat
{
    private FixedPointFormat(string name, int bits, bool isSigned, int decimals, int fractionBits)
    {
        (Name, Bits, IsSigned, Decimals, FractionBits) = (name, bits, isSigned, decimals, fractionBits);
        Scale = IsDecimal ? BigInteger.Pow(10, decimals) : BigInteger.One << fractionBits;
        var power = BigInteger.One << (isSigned ? bits - 1 : bits);
        (Minimum, Maximum) = (isSigned ? -power : BigInteger.Zero, power - 1);
    }

    /// <summary>All formats.</summary>
    public static IReadOnlyList<FixedPointFormat> All { get; } =
    [
        new("Fixed64", 64, true, 9, 0),
        new("Fixed80", 80, true, 9, 0),
        new("Wad", 256, true, 18, 0),
        new("UnsignedWad", 256, false, 18, 0),
        new("Fixed64x64", 128, true, 0, 64),
    ];

    /// <summary>The type's name in C# and in Solidity.</summary>
    public string Name { get; }

    /// <summary>Full C# name.</summary>
    public string FullName => Namespace + "." + Name;

    /// <summary>Bits of the integer.</summary>
    public int Bits { get; }

    public bool IsSigned { get; }

    /// <summary>Whether the integer counts a power of ten; else it counts a power of two.</summary>
    public bool IsDecimal => Decimals > 0;

    /// <summary>Decimal digits behind the point; 0 for a binary format.</summary>
    public int Decimals { get; }

    /// <summary>Binary digits behind the point; 0 for a decimal format.</summary>
    public int FractionBits { get; }

    /// <summary>The integer that stands for 1.</summary>
    public BigInteger Scale { get; }

    /// <summary>The smallest integer.</summary>
    public BigInteger Minimum { get; }

    /// <summary>The largest integer.</summary>
    public BigInteger Maximum { get; }

    private const string Namespace = "DeCA10B";

    /// <summary>The format of that full C# name, or null.</summary>
    public static FixedPointFormat? Find(string fullName) => All.FirstOrDefault(format => format.FullName == fullName);

    /// <summary>The integer of a text such as <c>-0.25</c>; null when it is no number, or none of the format.</summary>
    /// <remarks>
    /// A sign, digits, and a point with digits behind it if need be. A decimal format takes no more digits than it has; a binary one rounds to nearest,
    /// a tie away from zero.
    /// </remarks>
    public BigInteger? Parse(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var point = digits.IndexOf('.');
        var fraction = point < 0 ? "" : digits.Substring(point + 1);
        var all = point < 0 ? digits : digits.Substring(0, point) + fraction;
        if (all.Length == fraction.Length || (point >= 0 && fraction.Length == 0) || !all.All(letter => letter is >= '0' and <= '9')) return null;
        if (IsDecimal && fraction.Length > Decimals) return null;
        var unit = BigInteger.Pow(10, fraction.Length);
        var magnitude = (BigInteger.Parse(all, CultureInfo.InvariantCulture) * Scale * 2 + unit) / (unit * 2);
        var value = digits.Length == text.Length ? magnitude : -magnitude;
        return Holds(value) ? value : null;
    }

    /// <summary>Whether the integer is one of the format.</summary>
    public bool Holds(BigInteger value) => value >= Minimum && value <= Maximum;
}
