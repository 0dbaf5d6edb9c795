namespace DeCA10B.Compiler.Solidity;

/// <summary>Quotients of 256-bit integers with a rounding, and the root.</summary>
internal static class Quotients
{
    public static IReadOnlyList<FixedPointFunction> All { get; } =
    [
        FixedPointFunction.Create("quotientDown", "", """
            /// @dev n / d, rounded down. Panics with 0x12 by zero. n is not the smallest integer.
            function quotientDown(int256 n, int256 d) pure returns (int256 q) {
                unchecked {
                    q = n / d;
                }
                assembly ("memory-safe") {
                    // The remainder has the sign of n: where that is not the sign of d, the quotient was rounded up.
                    let r := smod(n, d)
                    q := sub(q, and(iszero(iszero(r)), slt(xor(r, d), 0)))
                }
            }
            """),
        FixedPointFunction.Create("quotientUp", "", """
            /// @dev n / d, rounded up. Panics with 0x12 by zero. n is not the smallest integer.
            function quotientUp(int256 n, int256 d) pure returns (int256 q) {
                unchecked {
                    q = n / d;
                }
                assembly ("memory-safe") {
                    // The remainder has the sign of n: where that is the sign of d, the quotient was rounded down.
                    let r := smod(n, d)
                    q := add(q, and(iszero(iszero(r)), sgt(xor(r, d), not(0))))
                }
            }
            """),
        FixedPointFunction.Create("quotientNearest", "", """
            /// @dev n / d, rounded to nearest, a tie away from zero. Panics with 0x12 by zero.
            /// Neither is the smallest integer.
            function quotientNearest(int256 n, int256 d) pure returns (int256 q) {
                unchecked {
                    q = n / d;
                    int256 r = n % d;
                    (int256 part, int256 whole) = (r < 0 ? -r : r, d < 0 ? -d : d);
                    if (part >= whole - part) {
                        q += (n ^ d) < 0 ? -1 : int256(1);
                    }
                }
            }
            """),
        FixedPointFunction.Create("squareRoot", "", """
            /// @dev The square root of x, rounded down.
            function squareRoot(uint256 x) pure returns (uint256 z) {
                assembly ("memory-safe") {
                    // With 4^h the power of four below x: (2 + x / 4^h) / 3 is within 6 % of the root of x / 4^h.
                    let h := shr(1, sub(255, clz(x)))
                    z := div(add(shl(h, 2), shr(h, x)), 3)
                    // Each step of Newton's squares the error, over two: below 2^-162 after five.
                    z := shr(1, add(z, div(x, z)))
                    z := shr(1, add(z, div(x, z)))
                    z := shr(1, add(z, div(x, z)))
                    z := shr(1, add(z, div(x, z)))
                    z := shr(1, add(z, div(x, z)))
                    // A step never ends below the root rounded down, so that the last is that or one more.
                    z := sub(z, lt(div(x, z), z))
                }
            }
            """),
    ];
}
