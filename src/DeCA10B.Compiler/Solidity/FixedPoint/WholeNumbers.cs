namespace DeCA10B.Compiler.Solidity;

/// <summary>The file of what all formats share: arithmetic on plain 256-bit integers.</summary>
internal static class WholeNumbers
{
    public static IReadOnlyList<FixedPointFunction> All { get; } =
    [
        FixedPointFunction.Create("OutsideDomain", "", """
            /// @dev The function has no value there: the square root of a negative number, a logarithm of 0 or less.
            error OutsideDomain();
            """),
        FixedPointFunction.Create("panic", "", """
            /// @dev Reverts as the compiler's own checks do, with Panic(code).
            function panic(uint256 code) pure {
                assembly ("memory-safe") {
                    mstore(0x00, 0x4e487b71)
                    mstore(0x20, code)
                    revert(0x1c, 0x24)
                }
            }
            """),
        .. Quotients.All,
        .. WideRatios.All,
        .. WideSums.All,
        .. Transcendentals.All,
    ];
}
