namespace DeCA10B.FixedPointTypes;

internal static partial class FixedPointTemplate
{
    private static string Operators(FixedPointNames names) => $$"""
                /// <summary>Sum.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static {{names.Type}} operator +({{names.Type}} left, {{names.Type}} right) => new(checked(left.raw + right.raw));

                /// <summary>Difference.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static {{names.Type}} operator -({{names.Type}} left, {{names.Type}} right) => new(checked(left.raw - right.raw));

        {{(names.Format.IsSigned ? Negation(names) : "")}}
                /// <summary>Product, rounded toward zero.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} operator *({{names.Type}} left, {{names.Type}} right) => new(checked(({{names.Raw}})FixedPointMath.MultiplyDivide(left.raw, right.raw, Scale, Rounding.TowardZero)));

                /// <summary>Quotient, rounded toward zero.</summary>
                /// <exception cref="System.DivideByZeroException">The divisor is 0.</exception>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} operator /({{names.Type}} left, {{names.Type}} right) => new(checked(({{names.Raw}})FixedPointMath.MultiplyDivide(left.raw, Scale, right.raw, Rounding.TowardZero)));

                /// <summary>Equal.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator ==({{names.Type}} left, {{names.Type}} right) => left.raw == right.raw;

                /// <summary>Not equal.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator !=({{names.Type}} left, {{names.Type}} right) => left.raw != right.raw;

                /// <summary>Less than.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator <({{names.Type}} left, {{names.Type}} right) => left.raw < right.raw;

                /// <summary>At most.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator <=({{names.Type}} left, {{names.Type}} right) => left.raw <= right.raw;

                /// <summary>Greater than.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator >({{names.Type}} left, {{names.Type}} right) => left.raw > right.raw;

                /// <summary>At least.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static bool operator >=({{names.Type}} left, {{names.Type}} right) => left.raw >= right.raw;

        """;

    private static string Negation(FixedPointNames names) => $$"""
                /// <summary>The opposite.</summary>
                /// <exception cref="System.OverflowException">The number is <see cref="MinValue"/>.</exception>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static {{names.Type}} operator -({{names.Type}} value) => new(checked(-value.raw));

        """;
}
