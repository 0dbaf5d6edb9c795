using System.Globalization;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>exp and ln over integers, for all formats. The numbers, and why they are these, are in tools/fixed-point.</summary>
internal static class Transcendentals
{
    public static IReadOnlyList<FixedPointFunction> All { get; } = [Exponential(), Logarithm()];

    private static string ExpBits => Number(FixedPointCoefficients.ExpBits);

    private static string LnBits => Number(FixedPointCoefficients.LnBits);

    private static FixedPointFunction Exponential() => FixedPointFunction.Create("exponential", "", $$"""
        /// @dev scale * e^(x / 2^{{ExpBits}}) / 2^(shift - {{Number(FixedPointCoefficients.QuotientBits)}}), rounded to nearest; off by less than 2^-103 of itself before.
        /// scale is below 2^(255 - {{Number(FixedPointCoefficients.QuotientBits)}}); the result is below 2^shift, and |x| below 2^(8 + {{ExpBits}}).
        function exponential(int256 x, uint256 scale, uint256 shift) pure returns (uint256 z) {
            assembly ("memory-safe") {
                // e^x = 2^k e^r with |r| at most half of ln 2.
                let k := sar({{Number(2 * FixedPointCoefficients.ExpBits)}}, add(mul(x, {{FixedPointCoefficients.InverseLn2}}), shl({{Number((2 * FixedPointCoefficients.ExpBits) - 1)}}, 1)))
                let r := sub(x, mul(k, {{FixedPointCoefficients.Ln2OfExp}}))
                // e^r = (q + r p) / (q - r p), where p and q are polynomials in r^2.
                let y := shr({{ExpBits}}, mul(r, r))
                let p := {{FixedPointCoefficients.ExpP[3]}}
                p := add(shr({{ExpBits}}, mul(p, y)), {{FixedPointCoefficients.ExpP[2]}})
                p := add(shr({{ExpBits}}, mul(p, y)), {{FixedPointCoefficients.ExpP[1]}})
                p := add(shr({{ExpBits}}, mul(p, y)), {{FixedPointCoefficients.ExpP[0]}})
                p := sar({{ExpBits}}, mul(p, r))
                let q := add(y, {{FixedPointCoefficients.ExpQ[3]}})
                q := add(shr({{ExpBits}}, mul(q, y)), {{FixedPointCoefficients.ExpQ[2]}})
                q := add(shr({{ExpBits}}, mul(q, y)), {{FixedPointCoefficients.ExpQ[1]}})
                q := add(shr({{ExpBits}}, mul(q, y)), {{FixedPointCoefficients.ExpQ[0]}})
                z := mul(div(shl({{Number(FixedPointCoefficients.QuotientBits)}}, add(q, p)), sub(q, p)), scale)
                // The last bit shifted out rounds.
                k := sub(shift, k)
                z := add(shr(k, z), and(shr(sub(k, 1), z), 1))
            }
        }
        """);

    private static FixedPointFunction Logarithm() => FixedPointFunction.Create("logarithm", "", $$"""
        /// @dev offset + ln(x / 2^255) in units of 2^-{{LnBits}}; off by less than 2^-95. x is above 0.
        function logarithm(uint256 x, int256 offset) pure returns (int256 z) {
            assembly ("memory-safe") {
                // x = 2^(255 - n) m with m from 1 up to 2, of which {{Number(FixedPointCoefficients.MantissaBits)}} bits are kept.
                let n := clz(x)
                let m := shr({{Number(255 - FixedPointCoefficients.MantissaBits)}}, shl(n, x))
                // With c near the square root of 2: ln m = ln c + 2 artanh s, where s = (m - c) / (m + c).
                let s := sdiv(shl({{LnBits}}, sub(m, {{FixedPointCoefficients.Centre}})), add(m, {{FixedPointCoefficients.Centre}}))
                // 2 artanh s = s p / q, where p and q are polynomials in s^2.
                let y := shr({{LnBits}}, mul(s, s))
                let p := {{FixedPointCoefficients.LnN[5]}}
                p := {{Step(FixedPointCoefficients.LnN[4])}}
                p := {{Step(FixedPointCoefficients.LnN[3])}}
                p := {{Step(FixedPointCoefficients.LnN[2])}}
                p := {{Step(FixedPointCoefficients.LnN[1])}}
                p := {{Step(FixedPointCoefficients.LnN[0])}}
                let q := {{Sum("y", FixedPointCoefficients.LnD[4])}}
                q := {{Step(FixedPointCoefficients.LnD[3]).Replace("p", "q")}}
                q := {{Step(FixedPointCoefficients.LnD[2]).Replace("p", "q")}}
                q := {{Step(FixedPointCoefficients.LnD[1]).Replace("p", "q")}}
                q := {{Step(FixedPointCoefficients.LnD[0]).Replace("p", "q")}}
                z := add(sdiv(mul(s, p), q), sub(offset, mul(n, {{FixedPointCoefficients.Ln2OfLn}})))
            }
        }
        """);

    private static string Step(string coefficient) => Sum($"sar({LnBits}, mul(p, y))", coefficient);

    private static string Sum(string term, string coefficient) =>
        coefficient.StartsWith("-", StringComparison.Ordinal) ? $"sub({term}, {coefficient.Substring(1)})" : $"add({term}, {coefficient})";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
