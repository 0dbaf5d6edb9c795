using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Constants of fixed point: one literal each, as the integer behind the number.</summary>
internal static class FixedPointConstants
{
    public static Literal Of(FixedPointType type, BigInteger integer) => new(type, integer.ToString(CultureInfo.InvariantCulture));

    /// <summary>A constant that the type names: <c>Wad.One</c>.</summary>
    public static Literal Named(FixedPointType type, string name) => Of(type, name switch
    {
        "MinValue" => type.Format.Minimum,
        "MaxValue" => type.Format.Maximum,
        "One" => type.Format.Scale,
        "NegativeOne" => -type.Format.Scale,
        _ => BigInteger.Zero,
    });

    /// <summary>The opposite of a literal, or null when it is none or has no opposite.</summary>
    public static Expression? Negate(FixedPointType type, Expression operand) =>
        operand is Literal literal && -Integer(literal) is var opposite && type.Format.Holds(opposite) ? Of(type, opposite) : null;

    public static BigInteger Integer(Literal literal) => BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture);
}
