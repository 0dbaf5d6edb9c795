namespace DeCA10B.FixedPointTypes;

internal static partial class FixedPointTemplate
{
    private static readonly (string Name, string Words)[] Roundings =
        [("Down", "rounded down"), ("Up", "rounded up"), ("TowardZero", "rounded toward zero"), ("Nearest", "rounded to nearest, a tie away from zero")];

    /// <summary>Functions with a rounding in their name, and exact ones.</summary>
    private static string Functions(FixedPointNames names) => string.Concat(Roundings.Select(rounding => Rounded(names, rounding.Name, rounding.Words))) + $$"""
                /// <summary>The number of an integer.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} FromInteger({{names.Raw}} value) => new(checked(value * Scale));

                /// <summary>Product with an integer, exact.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} MultiplyInteger({{names.Type}} value, {{names.Raw}} factor) => new(checked(value.raw * factor));

                /// <summary>The sum of all products, exact until it is rounded toward zero once.</summary>
                /// <exception cref="System.IndexOutOfRangeException">The lengths differ.</exception>
                /// <exception cref="System.OverflowException">It is out of range{{(names.Format.Bits < 128 ? "" : $", or {(names.Format.Bits == 256 ? 512 : 256)} bits do not hold a sum of products on the way")}}.</exception>
                public static {{names.Type}} Dot(System.ReadOnlySpan<{{names.Type}}> left, System.ReadOnlySpan<{{names.Type}}> right) =>
                    new(checked(({{names.Raw}})FixedPointMath.Dot(System.Runtime.InteropServices.MemoryMarshal.Cast<{{names.Type}}, {{names.Raw}}>(left), System.Runtime.InteropServices.MemoryMarshal.Cast<{{names.Type}}, {{names.Raw}}>(right), Scale)));

                /// <summary>The smaller of two.</summary>
                public static {{names.Type}} Min({{names.Type}} left, {{names.Type}} right) => left.raw < right.raw ? left : right;

                /// <summary>The larger of two.</summary>
                public static {{names.Type}} Max({{names.Type}} left, {{names.Type}} right) => left.raw < right.raw ? right : left;

        """;

    private static string Rounded(FixedPointNames names, string name, string words) => $$"""
                /// <summary>Product, {{words}}.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} Multiply{{name}}({{names.Type}} left, {{names.Type}} right) => new(checked(({{names.Raw}})FixedPointMath.MultiplyDivide(left.raw, right.raw, Scale, Rounding.{{name}})));

                /// <summary>Quotient, {{words}}.</summary>
                /// <exception cref="System.DivideByZeroException">The divisor is 0.</exception>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} Divide{{name}}({{names.Type}} left, {{names.Type}} right) => new(checked(({{names.Raw}})FixedPointMath.MultiplyDivide(left.raw, Scale, right.raw, Rounding.{{name}})));

                /// <summary><c>left * right / divisor</c>, exact until it is {{words}} once.</summary>
                /// <exception cref="System.DivideByZeroException">The divisor is 0.</exception>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} MultiplyDivide{{name}}({{names.Type}} left, {{names.Type}} right, {{names.Type}} divisor) => new(checked(({{names.Raw}})FixedPointMath.MultiplyDivide(left.raw, right.raw, divisor.raw, Rounding.{{name}})));

                /// <summary>The integer, {{words}}.</summary>
                public static {{names.Raw}} ToInteger{{name}}({{names.Type}} value) => checked(({{names.Raw}})FixedPointMath.MultiplyDivide(value.raw, ({{names.Raw}})1, Scale, Rounding.{{name}}));


        """;

    /// <summary>Roots, powers and logarithms.</summary>
    private static string Powers(FixedPointNames names) => $$"""
                /// <summary>The square root, rounded down.</summary>
        {{(names.Format.IsSigned ? "        /// <exception cref=\"OutsideDomainException\">The number is below 0.</exception>\n" : "")}}        public static {{names.Type}} Sqrt({{names.Type}} value) => new(checked(({{names.Raw}})FixedPointMath.SquareRoot(value.raw, Scale)));

        """ + (names.Format.IsSigned ? Signed(names) : "");

    private static string Signed(FixedPointNames names) => $$"""
                private static readonly ExponentialFormat Format = new("DeCA10B.{{names.Type}}");

                /// <summary>The distance from 0.</summary>
                /// <exception cref="System.OverflowException">The number is <see cref="MinValue"/>.</exception>
                public static {{names.Type}} Abs({{names.Type}} value) => value.raw < 0 ? -value : value;

                /// <summary>e to the power of a number: exact at 0, off by 0.51 units of {{names.Unit}} at most up to 2^95 of them, and by 2^-96 of itself above; never smaller for a larger number.</summary>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} Exp({{names.Type}} value) => new(checked(({{names.Raw}})FixedPointMath.Exp(value.raw, Format)));

                /// <summary>The natural logarithm: exact at 1, off by 0.51 units of {{names.Unit}} at most; never smaller for a larger number.</summary>
                /// <exception cref="OutsideDomainException">The number is 0 or less.</exception>
                public static {{names.Type}} Ln({{names.Type}} value) => new(checked(({{names.Raw}})FixedPointMath.Ln(value.raw, Format)));

                /// <summary>The logarithm to base 2: exact at powers of two, off by 0.51 units of {{names.Unit}} at most; never smaller for a larger number.</summary>
                /// <exception cref="OutsideDomainException">The number is 0 or less.</exception>
                public static {{names.Type}} Log2({{names.Type}} value) => new(checked(({{names.Raw}})FixedPointMath.Log2(value.raw, Format)));

                /// <summary>A power: exact where base or exponent is 0 or 1, else off by 0.51 units of {{names.Unit}} and (|exponent| + 2) 2^-95 of itself at most; never smaller for a larger base or, above 1, exponent.</summary>
                /// <remarks>0 to the power of 0 is 1.</remarks>
                /// <exception cref="OutsideDomainException">The base is below 0.</exception>
                /// <exception cref="System.DivideByZeroException">The base is 0 and the exponent below.</exception>
                /// <exception cref="System.OverflowException">It is out of range.</exception>
                public static {{names.Type}} Pow({{names.Type}} value, {{names.Type}} exponent) => new(checked(({{names.Raw}})FixedPointMath.Pow(value.raw, exponent.raw, Format)));

        """;
}
