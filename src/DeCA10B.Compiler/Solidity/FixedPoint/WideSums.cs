namespace DeCA10B.Compiler.Solidity;

/// <summary>Sums of products that 256 bits do not hold.</summary>
internal static class WideSums
{
    public static IReadOnlyList<FixedPointFunction> All { get; } =
    [
        FixedPointFunction.Create("addChecked", "", """
            /// @dev x + y. Panics with 0x11 out of range.
            function addChecked(int256 x, int256 y) pure returns (int256) {
                return x + y;
            }
            """),
        FixedPointFunction.Create("addProduct", "", """
            /// @dev (high, low) + x * y in 512 bits. Panics with 0x11 out of range.
            function addProduct(uint256 high, uint256 low, uint256 x, uint256 y) pure returns (uint256, uint256 sum) {
                uint256 upper;
                assembly ("memory-safe") {
                    let product := mul(x, y)
                    upper := mulmod(x, y, not(0))
                    upper := sub(sub(upper, product), lt(upper, product))
                    sum := add(low, product)
                    // The high half of a product is 2^256 - 2 at most.
                    upper := add(upper, lt(sum, low))
                }
                return (high + upper, sum);
            }
            """),
        FixedPointFunction.Create("addSignedProduct", "", """
            /// @dev (high, low) + x * y in 512 bits, two's complement. Panics with 0x11 out of range.
            function addSignedProduct(int256 high, uint256 low, int256 x, int256 y) pure returns (int256, uint256 sum) {
                int256 upper;
                assembly ("memory-safe") {
                    let product := mul(x, y)
                    upper := mulmod(x, y, not(0))
                    upper := sub(sub(upper, product), lt(upper, product))
                    // A negative factor was taken as 2^256 more than it is.
                    upper := sub(sub(upper, mul(slt(x, 0), y)), mul(slt(y, 0), x))
                    sum := add(low, product)
                    // The high half of a product is 2^254 at most.
                    upper := add(upper, lt(sum, low))
                }
                return (high + upper, sum);
            }
            """),
        FixedPointFunction.Create("divideSignedWide", "", """
            /// @dev (high * 2^256 + low) / d, rounded toward zero. Panics with 0x11 out of range. d is above 0.
            function divideSignedWide(int256 high, uint256 low, uint256 d) pure returns (int256) {
                uint256 upper = uint256(high);
                unchecked {
                    if (high < 0) {
                        // The opposite: what the low half borrows, the high half lacks.
                        upper = ~upper + (low == 0 ? 1 : 0);
                        low = 0 - low;
                    }
                }
                return withSign(divideWide(upper, low, d), high);
            }
            """),
    ];
}
