namespace DeCA10B.Compiler.Solidity;

/// <summary>Product and quotient of 256-bit formats: at once where 256 bits hold the product, which a glance at the operands tells; by 512 bits else.</summary>
internal static class WideOperators
{
    /// <summary>solc's own check takes twice the gas.</summary>
    public static FixedPointFunction Add(FixedPointNames names) => Sum(names, "add", "+", names.Format.IsSigned
        ? ("xor(slt(y, 0), slt(z, x))", "A sum is smaller than x exactly when y is negative, unless it wrapped.")
        : ("lt(z, x)", "A sum that wrapped is smaller than x."));

    public static FixedPointFunction Subtract(FixedPointNames names) => Sum(names, "subtract", "-", names.Format.IsSigned
        ? ("xor(slt(y, 0), sgt(z, x))", "A difference is larger than x exactly when y is negative, unless it wrapped.")
        : ("lt(x, y)", "A difference below 0 wraps."));

    private static FixedPointFunction Sum(FixedPointNames names, string name, string sign, (string Wrapped, string Why) check) => FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{sign}} y. Panics with 0x11 out of range.
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}} z) {
            assembly ("memory-safe") {
                z := {{(sign == "+" ? "add" : "sub")}}(x, y)
                // {{check.Why}}
                if {{check.Wrapped}} {
                    mstore(0x00, 0x4e487b71)
                    mstore(0x20, 0x11)
                    revert(0x1c, 0x24)
                }
            }
        }
        """);

    public static FixedPointFunction Multiply(FixedPointNames names) => FixedPointFunction.Create("multiply", "*", $$"""
        /// @dev x * y, rounded down. Panics with 0x11 out of range.
        function multiply({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}} z) {
            uint256 isLarge;
            assembly ("memory-safe") {
                // Below 2^128 both: the product fits 256 bits.
                isLarge := shr(128, or(x, y))
                z := div(mul(x, y), {{names.OneInAssembly}})
            }
            if (isLarge != 0) {
                z = {{names.Wrap($"fullMultiplyDivide({names.Unwrap("x")}, {names.Unwrap("y")}, {names.One})")}};
            }
        }
        """);

    public static FixedPointFunction MultiplySigned(FixedPointNames names) => FixedPointFunction.Create("multiply", "*", $$"""
        /// @dev x * y, rounded toward zero. Panics with 0x11 out of range.
        function multiply({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}} z) {
            uint256 isLarge;
            assembly ("memory-safe") {
                // From -2^127 up to 2^127 both: the product fits 256 bits.
                let half := shl(127, 1)
                isLarge := shr(128, or(add(x, half), add(y, half)))
                z := sdiv(mul(x, y), {{names.OneInAssembly}})
            }
            if (isLarge != 0) {
                z = {{names.Wrap($"signedMultiplyDivide({names.Unwrap("x")}, {names.Unwrap("y")}, {names.One})")}};
            }
        }
        """);

    public static FixedPointFunction Divide(FixedPointNames names) => FixedPointFunction.Create("divide", "/", $$"""
        /// @dev x / y, rounded down. Panics with 0x12 by zero, with 0x11 out of range.
        function divide({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}} z) {
            uint256 isSpecial;
            assembly ("memory-safe") {
                // Below 2^196, times less than 2^60: the scaled dividend fits 256 bits.
                isSpecial := or(shr(196, x), iszero(y))
                z := div(mul(x, {{names.OneInAssembly}}), y)
            }
            if (isSpecial != 0) {
                z = {{names.Wrap($"fullMultiplyDivide({names.Unwrap("x")}, {names.One}, {names.Unwrap("y")})")}};
            }
        }
        """);

    public static FixedPointFunction DivideSigned(FixedPointNames names) => FixedPointFunction.Create("divide", "/", $$"""
        /// @dev x / y, rounded toward zero. Panics with 0x12 by zero, with 0x11 out of range.
        function divide({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}} z) {
            uint256 isSpecial;
            assembly ("memory-safe") {
                // From -2^195 up to 2^195, times less than 2^60: the scaled dividend fits 256 bits and is not the
                // smallest number.
                isSpecial := or(shr(196, add(x, shl(195, 1))), iszero(y))
                z := sdiv(mul(x, {{names.OneInAssembly}}), y)
            }
            if (isSpecial != 0) {
                z = {{names.Wrap($"signedMultiplyDivide({names.Unwrap("x")}, {names.One}, {names.Unwrap("y")})")}};
            }
        }
        """);
}
