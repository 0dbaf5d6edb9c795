using System.Globalization;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>How a format is called in its Solidity.</summary>
internal sealed class FixedPointNames(FixedPointFormat format)
{
    public FixedPointFormat Format { get; } = format;

    public string Type => Format.Name;

    public string Integer => (Format.IsSigned ? "int" : "uint") + Number(Format.Bits);

    /// <summary>What the integer counts.</summary>
    public string Unit => Format.Decimals > 0 ? "1e-" + Number(Format.Decimals) : "2**-" + Number(Format.FractionBits);

    /// <summary>The integer that stands for 1.</summary>
    public string One => Format.Decimals > 0 ? "1e" + Number(Format.Decimals) : "2**" + Number(Format.FractionBits);

    /// <summary>The integer behind a number.</summary>
    public string Unwrap(string number) => $"{Type}.unwrap({number})";

    public string Wrap(string integer) => $"{Type}.wrap({integer})";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
