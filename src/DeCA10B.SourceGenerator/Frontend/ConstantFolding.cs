using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Folds constants of the wide integers, which C# does not: an expression of constants is one literal.</summary>
internal static class ConstantFolding
{
    /// <summary>The literal, or null when an operand is no literal, or the operation would fail and so must be left to fail.</summary>
    public static Expression? Binary(IrType type, BinaryOperator kind, Expression left, Expression right)
    {
        if (type is not IntegerType integer || left is not Literal { Type: IntegerType } first || right is not Literal { Type: IntegerType } second) return null;
        var (one, other) = (Parse(first), Parse(second));
        BigInteger? value = kind switch
        {
            BinaryOperator.Add => one + other,
            BinaryOperator.Subtract => one - other,
            BinaryOperator.Multiply => one * other,
            BinaryOperator.Divide when !other.IsZero => BigInteger.Divide(one, other),
            BinaryOperator.Remainder when !other.IsZero => BigInteger.Remainder(one, other),
            BinaryOperator.ShiftLeft => one << (int)(other & (integer.Bits <= 32 ? 31 : integer.Bits <= 64 ? 63 : integer.Bits <= 128 ? 127 : 255)),
            _ => null,
        };
        return value is { } result && Constants.Fits(result, integer) ? Literal(integer, result) : null;
    }

    public static Expression? Negate(IrType type, Expression operand) =>
        type is IntegerType integer && operand is Literal { Type: IntegerType } literal && Constants.Fits(-Parse(literal), integer) ? Literal(integer, -Parse(literal)) : null;

    /// <summary>The value that an unchecked conversion keeps: the lowest bits.</summary>
    public static BigInteger Wrap(BigInteger value, IntegerType type)
    {
        var size = BigInteger.Pow(2, type.Bits);
        var lowest = ((value % size) + size) % size;
        return type.IsSigned && lowest >= size / 2 ? lowest - size : lowest;
    }

    private static BigInteger Parse(Literal literal) => BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture);

    private static Literal Literal(IntegerType type, BigInteger value) => new(type, value.ToString(CultureInfo.InvariantCulture));
}
