using System.Globalization;
using System.Numerics;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>exp, ln, log2 and pow of a signed format.</summary>
internal static class FixedPointPowers
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        if (!names.Format.IsSigned) yield break;
        var numbers = new FixedPointConstants(names.Format);
        yield return Exp(names, numbers);
        yield return Ln(names, numbers);
        yield return Log2(names, numbers);
        yield return Pow(names, numbers);
    }

    private static FixedPointFunction Exp(FixedPointNames names, FixedPointConstants numbers) => FixedPointFunction.Create("exp", null, $$"""
        /// @dev e^x, off by 0.51 units at most up to 2^95 units, and by 2^-96 of itself above. Panics with 0x11 out of range.
        function exp({{names.Type}} x) pure returns ({{names.Type}}) {
            int256 value = {{names.Unwrap("x")}};
            if (value <= {{Number(numbers.SmallestExponent)}}) {
                return {{names.Wrap("0")}};
            }
            if (value > {{numbers.LargestExponent}}) {
                panic(0x11);
            }
            unchecked {
                return {{Result(names, $"exponential({Exponent(numbers)}, {Scale(names, numbers)}, {Number(numbers.Shift)})")}};
            }
        }
        """);

    private static FixedPointFunction Ln(FixedPointNames names, FixedPointConstants numbers) => FixedPointFunction.Create("ln", null, $$"""
        /// @dev The natural logarithm of x, off by 0.51 units at most. Reverts with OutsideDomain at 0 and below.
        function ln({{names.Type}} x) pure returns ({{names.Type}}) {
            if ({{names.Unwrap("x")}} <= 0) {
                revert OutsideDomain();
            }
            // Less than 2^128 in units of 2^-120, times a scale of at most 2^64.
            unchecked {
                return {{Signed(names, $"(logarithm({Unsigned(names, "x")}, {Number(numbers.LnOffsetOfTop)}) * {names.One} + 2 ** {Number(FixedPointCoefficients.LnBits - 1)}) >> {Number(FixedPointCoefficients.LnBits)}")}};
            }
        }
        """);

    private static FixedPointFunction Log2(FixedPointNames names, FixedPointConstants numbers) => FixedPointFunction.Create("log2", null, $$"""
        /// @dev The logarithm of x to base 2, off by 0.51 units at most. Reverts with OutsideDomain at 0 and below.
        function log2({{names.Type}} x) pure returns ({{names.Type}}) {
            if ({{names.Unwrap("x")}} <= 0) {
                revert OutsideDomain();
            }
            // Less than 2^128 in units of 2^-120, times 2^60 / ln 2 scales, less than 2^125.
            unchecked {
                return {{Signed(names, $"(logarithm({Unsigned(names, "x")}, {Number(numbers.LnOffsetOfTop)}) * {numbers.Log2Factor} + 2 ** {Number(FixedPointCoefficients.LnBits + 59)}) >> {Number(FixedPointCoefficients.LnBits + 60)}")}};
            }
        }
        """);

    private static FixedPointFunction Pow(FixedPointNames names, FixedPointConstants numbers) => FixedPointFunction.Create("pow", null, $$"""
        /// @dev x^y, off by 0.51 units and (|y| + 2) 2^-95 of itself at most; exact where x or y is 0 or 1.
        /// Reverts with OutsideDomain where x is below 0; panics with 0x12 for a negative power of 0, with 0x11 out of range.
        function pow({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
            int256 b = {{names.Unwrap("x")}};
            int256 e = {{names.Unwrap("y")}};
            if (b < 0) {
                revert OutsideDomain();
            }
            if (e == 0) {
                return {{names.Wrap(names.One)}};
            }
            if (b == 0 && e < 0) {
                panic(0x12);
            }
            if (b == 0 || b == {{names.One}} || e == {{names.One}}) {
                return x;
            }
            unchecked {
                // Steps of 2^-{{Number(FixedPointCoefficients.PowerBits)}} are coarse beside the errors of exponential: no greater power comes out smaller.
                int256 logarithmOfBase = logarithm(uint256(b), {{Number(numbers.LnOffsetOfTop)}});
                int256 power = logarithmOfBase * e;
        {{(names.IsNarrow ? "" : "        if (power / logarithmOfBase != e) {\n            power = (logarithmOfBase ^ e) < 0 ? type(int256).min : type(int256).max;\n        }\n")}}        power /= {{names.One}} * 2 ** {{Number(FixedPointCoefficients.LnBits - FixedPointCoefficients.PowerBits)}};
                if (power <= {{Number(numbers.SmallestPower)}}) {
                    return {{names.Wrap("0")}};
                }
                if (power > {{numbers.LargestPower}}) {
                    panic(0x11);
                }
                return {{Result(names, $"exponential(power * 2 ** {Number(FixedPointCoefficients.ExpBits - FixedPointCoefficients.PowerBits)}, {Scale(names, numbers)}, {Number(numbers.Shift)})")}};
            }
        }
        """);

    /// <summary>x in units of exp: the powers of two of the scale only shift.</summary>
    private static string Exponent(FixedPointConstants numbers) => numbers.OddScale.IsOne
        ? $"value * 2 ** {Number(FixedPointCoefficients.ExpBits - numbers.TwosOfScale)}"
        : $"value * 2 ** {Number(FixedPointCoefficients.ExpBits - numbers.TwosOfScale)} / {numbers.OddScale.ToString(CultureInfo.InvariantCulture)}";

    private static string Scale(FixedPointNames names, FixedPointConstants numbers) => $"{names.One} * 2 ** {Number(numbers.Shift - FixedPointCoefficients.QuotientBits)}";

    private static string Result(FixedPointNames names, string value) => Signed(names, $"int256({value})");

    private static string Signed(FixedPointNames names, string value) => names.Wrap(names.IsNarrow ? $"{names.Integer}({value})" : value);

    private static string Unsigned(FixedPointNames names, string number) => names.IsNarrow ? $"uint256(int256({names.Unwrap(number)}))" : $"uint256({names.Unwrap(number)})";

    // An implicit one would take the sign of the culture.
    private static string Number(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
