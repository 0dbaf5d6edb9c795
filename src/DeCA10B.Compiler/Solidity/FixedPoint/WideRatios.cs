namespace DeCA10B.Compiler.Solidity;

/// <summary>x * y / d with a product of 512 bits.</summary>
internal static class WideRatios
{
    /// <summary>Divides high * 2^256 + low by d, which leaves the remainder r, exactly: modulo 2^256 that is a multiplication.</summary>
    private const string ExactDivision = """
                // Without the remainder the quotient is exact, so it may be computed modulo 2^256: by the inverse of d,
                // once the powers of two that d has are shifted out.
                let twos := and(d, sub(0, d))
                d := div(d, twos)
                // Right in 5 bits, then in 10, 20, 40, 80, 160, 320.
                let inverse := xor(mul(3, d), 2)
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                inverse := mul(inverse, sub(2, mul(d, inverse)))
                let upper := mul(sub(high, gt(r, low)), add(div(sub(0, twos), twos), 1))
                z := mul(or(upper, div(sub(low, r), twos)), inverse)
        """;

    public static IReadOnlyList<FixedPointFunction> All { get; } =
    [
        FixedPointFunction.Create("fullMultiplyDivide", "", $$"""
            /// @dev x * y / d, rounded down. Panics with 0x12 by zero, with 0x11 out of range.
            function fullMultiplyDivide(uint256 x, uint256 y, uint256 d) pure returns (uint256 z) {
                assembly ("memory-safe") {
                    let low := mul(x, y)
                    // The product fits 256 bits when dividing it gives a factor back.
                    switch mul(or(iszero(x), eq(div(low, x), y)), d)
                    case 0 {
                        // Modulo 2^256 and modulo 2^256 - 1 the product is known: the difference is its high half.
                        let high := mulmod(x, y, not(0))
                        high := sub(sub(high, low), lt(high, low))
                        if iszero(gt(d, high)) {
                            mstore(0x00, 0x4e487b71)
                            mstore(0x20, add(0x11, iszero(d)))
                            revert(0x1c, 0x24)
                        }
                        let r := mulmod(x, y, d)
            {{Indented(ExactDivision, 4)}}
                    }
                    default {
                        z := div(low, d)
                    }
                }
            }
            """),
        FixedPointFunction.Create("fullMultiplyDivideUp", "", """
            /// @dev x * y / d, rounded up. Panics with 0x12 by zero, with 0x11 out of range.
            function fullMultiplyDivideUp(uint256 x, uint256 y, uint256 d) pure returns (uint256 z) {
                z = fullMultiplyDivide(x, y, d);
                if (mulmod(x, y, d) > 0) {
                    ++z;
                }
            }
            """),
        FixedPointFunction.Create("fullMultiplyDivideNearest", "", """
            /// @dev x * y / d, rounded to nearest, a tie up. Panics with 0x12 by zero, with 0x11 out of range.
            function fullMultiplyDivideNearest(uint256 x, uint256 y, uint256 d) pure returns (uint256 z) {
                z = fullMultiplyDivide(x, y, d);
                uint256 r = mulmod(x, y, d);
                if (r >= d - r) {
                    ++z;
                }
            }
            """),
        Signed("", "rounded toward zero", "fullMultiplyDivide(magnitude(x), magnitude(y), magnitude(d))"),
        Signed("Down", "rounded down", "(x ^ y ^ d) < 0\n            ? fullMultiplyDivideUp(magnitude(x), magnitude(y), magnitude(d))\n            : fullMultiplyDivide(magnitude(x), magnitude(y), magnitude(d))"),
        Signed("Up", "rounded up", "(x ^ y ^ d) < 0\n            ? fullMultiplyDivide(magnitude(x), magnitude(y), magnitude(d))\n            : fullMultiplyDivideUp(magnitude(x), magnitude(y), magnitude(d))"),
        Signed("Nearest", "rounded to nearest, a tie away from zero", "fullMultiplyDivideNearest(magnitude(x), magnitude(y), magnitude(d))"),
        FixedPointFunction.Create("magnitude", "", """
            /// @dev The distance of x from 0.
            function magnitude(int256 x) pure returns (uint256) {
                // That of the smallest integer, 2^255, is its own bits.
                unchecked {
                    return uint256(x < 0 ? -x : x);
                }
            }
            """),
        FixedPointFunction.Create("withSign", "", """
            /// @dev m with the sign of s. Panics with 0x11 out of range.
            function withSign(uint256 m, int256 s) pure returns (int256) {
                unchecked {
                    if (m > 2 ** 255 - (s < 0 ? 0 : 1)) {
                        panic(0x11);
                    }
                    return s < 0 ? -int256(m) : int256(m);
                }
            }
            """),
        FixedPointFunction.Create("divideWide", "", $$"""
            /// @dev (high * 2^256 + low) / d, rounded down. Panics with 0x11 out of range. d is not 0.
            function divideWide(uint256 high, uint256 low, uint256 d) pure returns (uint256 z) {
                if (high >= d) {
                    panic(0x11);
                }
                assembly ("memory-safe") {
                    let r := addmod(mulmod(high, addmod(not(0), 1, d), d), low, d)
            {{ExactDivision}}
                }
            }
            """),
    ];

    private static FixedPointFunction Signed(string rounding, string words, string ratio) => FixedPointFunction.Create("signedMultiplyDivide" + rounding, "", $$"""
        /// @dev x * y / d, {{words}}. Panics with 0x12 by zero, with 0x11 out of range.
        function signedMultiplyDivide{{rounding}}(int256 x, int256 y, int256 d) pure returns (int256) {
            uint256 ratio = {{ratio}};
            return withSign(ratio, x ^ y ^ d);
        }
        """);

    private static string Indented(string text, int spaces) => string.Join("\n", text.Replace("\r", "").Split('\n').Select(line => new string(' ', spaces) + line));
}
