using System.Globalization;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>How a format is called in its Solidity, and how it computes a product over a divisor.</summary>
internal sealed class FixedPointNames(FixedPointFormat format)
{
    public FixedPointFormat Format { get; } = format;

    public string Type => Format.Name;

    public string Integer => (Format.IsSigned ? "int" : "uint") + Number(Format.Bits);

    /// <summary>The 256-bit integer of the same sign.</summary>
    public string Wide => Format.IsSigned ? "int256" : "uint256";

    /// <summary>Whether products of two integers fit 256 bits: of all formats but the widest.</summary>
    public bool IsNarrow => Format.Bits < 256;

    /// <summary>What the integer counts.</summary>
    public string Unit => Format.IsDecimal ? "1e-" + Number(Format.Decimals) : "2**-" + Number(Format.FractionBits);

    /// <summary>The integer that stands for 1.</summary>
    public string One => Format.IsDecimal ? "1e" + Number(Format.Decimals) : "2**" + Number(Format.FractionBits);

    /// <summary>The same where only digits will do.</summary>
    public string OneInAssembly => Format.Scale.ToString(CultureInfo.InvariantCulture);

    /// <summary>The integer behind a number.</summary>
    public string Unwrap(string number) => $"{Type}.unwrap({number})";

    public string Wrap(string integer) => $"{Type}.wrap({integer})";

    /// <summary>A statement that returns a * b / c with a rounding.</summary>
    public string ReturnRatio(string a, string b, string c, string rounding)
    {
        if (!IsNarrow) return $"    return {Wrap($"{(Format.IsSigned ? "signedMultiplyDivide" : "fullMultiplyDivide")}{Named(rounding)}({a}, {b}, {c})")};";
        var quotient = rounding == "TowardZero" ? $"int256({a}) * {b} / {c}" : $"quotient{rounding}(int256({a}) * {b}, {c})";
        return $"    // The product fits 256 bits.\n    unchecked {{\n        return narrow({quotient});\n    }}";
    }

    private string Named(string rounding) => rounding == "TowardZero" || (!Format.IsSigned && rounding == "Down") ? "" : rounding;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
