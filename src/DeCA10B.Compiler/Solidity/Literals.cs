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
        AddressType or InterfaceType => Address(literal),
        FixedBytesType bytes => FixedBytes(bytes, literal.Value),
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
        var (minimum, maximum) = Range(type);
        if (type.Bits >= 32 && number == maximum) return $"type({TypeNames.Of(type)}).max";
        if (type.Bits >= 32 && type.IsSigned && number == minimum) return $"type({TypeNames.Of(type)}).min";
        return LimitOfNarrower(type, number) ?? Grouped(number);
    }

    /// <summary>The limit of a narrower type of the same sign by its name, such as the largest int64 among int80s.</summary>
    private static string? LimitOfNarrower(IntegerType type, BigInteger number)
    {
        for (var bits = 32; bits < type.Bits; bits += 8)
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
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        if (digits.Length > 6 && digits.TrimEnd('0').Length == 1)
            return (number.Sign < 0 ? "-" : "") + digits[0] + "e" + (digits.Length - 1).ToString(CultureInfo.InvariantCulture);
        if (digits.Length > 4)
        {
            var grouped = new StringBuilder();
            for (var i = 0; i < digits.Length; i++)
            {
                if (i > 0 && (digits.Length - i) % 3 == 0) grouped.Append('_');
                grouped.Append(digits[i]);
            }

            digits = grouped.ToString();
        }

        return number.Sign < 0 ? "-" + digits : digits;
    }

    private static string Address(Literal literal)
    {
        var number = Hex(literal.Value);
        var address = number.IsZero ? "address(0)" : "address(uint160(" + number.ToString(CultureInfo.InvariantCulture) + "))";
        return literal.Type is InterfaceType named ? TypeNames.Of(named) + "(" + address + ")" : address;
    }

    private static string FixedBytes(FixedBytesType type, string value) =>
        Hex(value).IsZero ? TypeNames.Of(type) + "(0)" : "0x" + value.Substring(2).ToLowerInvariant().PadLeft(type.Length * 2, '0');

    private static BigInteger Hex(string value) =>
        value.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? BigInteger.Parse("0" + value.Substring(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : BigInteger.Parse(value, CultureInfo.InvariantCulture);

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
