using System.Globalization;
using System.Numerics;
using System.Text;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints constants.</summary>
public static class Literals
{
    public static string Print(Literal literal) => literal.Type switch
    {
        IntegerType integer => Integer(integer, literal.Value),
        // C# has no constants of these but for zero; another would go to solc as it is, which refuses it rather than take it for zero.
        AddressType or FixedBytesType when literal.Value.All(digit => digit is '0' or 'x') => Zero(literal.Type),
        FixedPointType number => FixedPointLiterals.Print(number.Format, BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture)),
        StringType => Quote(literal.Value),
        BytesType => "hex\"" + literal.Value.Substring(2) + "\"",
        EnumType named => TypeNames.Of(named) + "(" + literal.Value + ")",
        _ => literal.Value,
    };

    /// <summary>The zero of a type that has a literal for it.</summary>
    public static string Zero(IrType type) => type switch
    {
        IntegerType => "0",
        BoolType => "false",
        AddressType => "address(0)",
        InterfaceType named => TypeNames.Of(named) + "(address(0))",
        FixedPointType named => TypeNames.Of(named) + ".wrap(0)",
        FixedBytesType bytes => TypeNames.Of(bytes) + "(0)",
        StringType or BytesType => "\"\"",
        EnumType named => TypeNames.Of(named) + "(0)",
        ArrayType array => "new " + TypeNames.Of(array) + "(0)",
        _ => throw new InvalidOperationException("No default literal for " + type),
    };

    public static bool Fits(IntegerType type, string value)
    {
        var number = BigInteger.Parse(value, CultureInfo.InvariantCulture);
        var (minimum, maximum) = Range(type);
        return number >= minimum && number <= maximum;
    }

    private static (BigInteger Minimum, BigInteger Maximum) Range(IntegerType type)
    {
        var power = BigInteger.One << (type.IsSigned ? type.Bits - 1 : type.Bits);
        return (type.IsSigned ? -power : BigInteger.Zero, power - 1);
    }

    private static string Integer(IntegerType type, string value)
    {
        var number = BigInteger.Parse(value, CultureInfo.InvariantCulture);
        return Limit(type, number) ?? (number.Sign < 0 ? "-" : "") + Grouped(BigInteger.Abs(number));
    }

    /// <summary>The limit of the type or a narrower one of the same sign by its name, such as the largest int64 among int80s.</summary>
    private static string? Limit(IntegerType type, BigInteger number)
    {
        for (var bits = 32; bits <= type.Bits; bits += 8)
        {
            var narrower = type with { Bits = bits };
            var (minimum, maximum) = Range(narrower);
            if (number == maximum) return $"type({TypeNames.Of(narrower)}).max";
            if (type.IsSigned && number == minimum) return $"type({TypeNames.Of(narrower)}).min";
        }

        return null;
    }

    private static string Grouped(BigInteger number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length > 6 && digits.TrimEnd('0').Length == 1) return digits[0] + "e" + (digits.Length - 1).ToString(CultureInfo.InvariantCulture);
        if (digits.Length <= 4) return digits;
        var grouped = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0) grouped.Append('_');
            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    /// <summary>Plain ASCII as it is; everything else as the escaped bytes of its UTF-8.</summary>
    private static string Quote(string value)
    {
        var result = new StringBuilder("\"");
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            if (octet is (byte)'"' or (byte)'\\') result.Append('\\').Append((char)octet);
            else if (octet is >= 0x20 and < 0x7f) result.Append((char)octet);
            else result.Append("\\x").Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        }

        return result.Append('"').ToString();
    }
}
