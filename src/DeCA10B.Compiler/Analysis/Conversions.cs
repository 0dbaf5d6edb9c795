using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Which value conversions can lose something.</summary>
public static class Conversions
{
    /// <summary>Whether a type has the value of a constant.</summary>
    public static bool Holds(IntegerType type, string digits)
    {
        var value = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        var limit = BigInteger.One << (type.IsSigned ? type.Bits - 1 : type.Bits);
        return value < limit && value >= (type.IsSigned ? -limit : 0);
    }

    /// <summary>Whether every value of one type is a value of the other.</summary>
    public static bool IsLossless(IrType from, IrType to) => (from, to) switch
    {
        _ when from == to => true,
        (IntegerType source, IntegerType target) => source.IsSigned
            ? target.IsSigned && target.Bits >= source.Bits
            : target.IsSigned ? target.Bits > source.Bits : target.Bits >= source.Bits,
        (IntegerType, AddressType) => false,
        // An enum has up to 256 members.
        (EnumType, IntegerType target) => target.Bits > 8 || !target.IsSigned,
        _ => from is not IntegerType || to is not IntegerType,
    };
}
