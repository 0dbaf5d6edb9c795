using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>Where the value of an integer expression can lie, if its evaluation does not fail.</summary>
internal static class RangeOf
{
    public static Interval Expression(Expression expression, RangeState state)
    {
        if (expression.Type is not IntegerType type) return Interval.Of(IntegerType.UInt256);
        var all = Interval.Of(type);
        return expression switch
        {
            Literal literal => Interval.Point(BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture)),
            DefaultValue => Interval.Point(0),
            LocalReference { IsStorageReference: false } local => state.Of(local.Name, type),
            LoopCounter counter => all.And(state.Of(counter.Name, IntegerType.UInt256) + Interval.Point(counter.Offset)),
            LengthAccess { Target.Type: ArrayType or BytesType } => all.And(Interval.Length),
            Conversion conversion => Converted(conversion, all, state),
            Conditional choice => Expression(choice.WhenTrue, state.After(choice.Condition, true)).Hull(Expression(choice.WhenFalse, state.After(choice.Condition, false))),
            Unary { Operator: UnaryOperator.Negate } unary => Kept(Interval.Point(0) - Expression(unary.Operand, state), all, unary.IsChecked),
            Binary binary => OfBinary(binary, all, state),
            _ => all,
        };
    }

    /// <summary>The result of an operator in unbounded integers, or null where that is not known.</summary>
    public static Interval? Exact(BinaryOperator kind, Expression left, Expression right, RangeState state)
    {
        var (one, other) = (Expression(left, state), Expression(right, state));
        switch (kind)
        {
            case BinaryOperator.Add: return one + other;
            case BinaryOperator.Multiply: return one * other;
            case BinaryOperator.Subtract:
                var difference = one - other;
                return IsAtMost(right, left, state) ? difference.And(new(0, BigInteger.Max(0, difference.High))) : difference;
            default: return null;
        }
    }

    /// <summary>Whether comparisons before have shown that one local is at most another.</summary>
    public static bool IsAtMost(Expression lower, Expression upper, RangeState state) =>
        Local(lower, state) is { } one && Local(upper, state) is { } other && state.IsAtMost(one, other);

    /// <summary>The local whose value an expression is, under conversions that keep the value or fail.</summary>
    public static string? Local(Expression expression, RangeState state) => expression switch
    {
        LocalReference { IsStorageReference: false, Type: IntegerType } local => local.Name,
        LoopCounter { Offset: 0 } counter => counter.Name,
        Conversion { Type: IntegerType to, Operand.Type: IntegerType } conversion
            when conversion.IsChecked || Interval.Of(to).Contains(Expression(conversion.Operand, state)) => Local(conversion.Operand, state),
        _ => null,
    };

    private static Interval Converted(Conversion conversion, Interval all, RangeState state)
    {
        if (conversion.Operand.Type is not IntegerType) return all;
        return Kept(Expression(conversion.Operand, state), all, conversion.IsChecked);
    }

    /// <summary>A result that fits is what it is; one that does not has failed where it is checked, or else may be anything.</summary>
    private static Interval Kept(Interval exact, Interval all, bool isChecked) => all.Contains(exact) || isChecked ? all.And(exact) : all;

    private static Interval OfBinary(Binary binary, Interval all, RangeState state)
    {
        if (Exact(binary.Operator, binary.Left, binary.Right, state) is { } exact) return Kept(exact, all, binary.IsChecked);
        var (left, right) = (Expression(binary.Left, state), Expression(binary.Right, state));
        return binary.Operator switch
        {
            BinaryOperator.Divide when right.Low > 0 => left / right,
            BinaryOperator.Remainder when right.Low > 0 => all.And(new(left.Low < 0 ? BigInteger.Max(left.Low, 1 - right.High) : 0, left.High < 0 ? 0 : BigInteger.Min(left.High, right.High - 1))),
            // A bit that one side lacks is not in the result; a side that is not negative bounds it.
            BinaryOperator.And when left.Low >= 0 && right.Low >= 0 => new(0, BigInteger.Min(left.High, right.High)),
            BinaryOperator.And when left.Low >= 0 => new(0, left.High),
            BinaryOperator.And when right.Low >= 0 => new(0, right.High),
            BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight when left.Low >= 0 && binary.Right is Literal count =>
                Shifted(left, int.Parse(count.Value, CultureInfo.InvariantCulture), (IntegerType)binary.Type),
            _ => all,
        };
    }

    private static Interval Shifted(Interval value, int count, IntegerType type)
    {
        // C# takes the count modulo the width of int, long, Int128 or 256 bits; a narrower count bounds the value all the same.
        var width = type.Bits <= 32 ? 32 : type.Bits <= 64 ? 64 : type.Bits <= 128 ? 128 : 256;
        var masked = count & (width - 1);
        return new(value.Low >> masked, value.High >> masked);
    }
}
