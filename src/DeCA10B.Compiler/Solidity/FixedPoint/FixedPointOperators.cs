namespace DeCA10B.Compiler.Solidity;

/// <summary>The operators of a format whose products fit 256 bits.</summary>
internal static class FixedPointOperators
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        yield return Checked(names, "add", "+", "+");
        yield return Checked(names, "subtract", "-", "-");
        yield return Negate(names);
        yield return Multiply(names);
        yield return Divide(names);
        foreach (var (name, sign) in new[] { ("equal", "=="), ("notEqual", "!="), ("less", "<"), ("lessOrEqual", "<="), ("greater", ">"), ("greaterOrEqual", ">=") })
            yield return Compare(names, name, sign);
        yield return Narrow(names);
    }

    private static FixedPointFunction Checked(FixedPointNames names, string name, string sign, string symbol) => FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{symbol}} y. Panics with 0x11 out of range.
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
            return {{names.Wrap($"{names.Unwrap("x")} {symbol} {names.Unwrap("y")}")}};
        }
        """);

    private static FixedPointFunction Negate(FixedPointNames names) => FixedPointFunction.Create("negate", "-", $$"""
        /// @dev -x. Panics with 0x11 for the smallest number.
        function negate({{names.Type}} x) pure returns ({{names.Type}}) {
            return {{names.Wrap("-" + names.Unwrap("x"))}};
        }
        """);

    private static FixedPointFunction Multiply(FixedPointNames names) => FixedPointFunction.Create("multiply", "*", $$"""
        /// @dev x * y, rounded toward zero. Panics with 0x11 out of range.
        function multiply({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
            // The product of two integers of {{names.Format.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture)}} bits fits 256.
            unchecked {
                return narrow((int256({{names.Unwrap("x")}}) * {{names.Unwrap("y")}}) / {{names.One}});
            }
        }
        """);

    private static FixedPointFunction Divide(FixedPointNames names) => FixedPointFunction.Create("divide", "/", $$"""
        /// @dev x / y, rounded toward zero. Panics with 0x12 by zero, with 0x11 out of range.
        function divide({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
            // The scaled dividend fits 256 bits; a division by zero is checked in unchecked blocks as well.
            unchecked {
                return narrow((int256({{names.Unwrap("x")}}) * {{names.One}}) / {{names.Unwrap("y")}});
            }
        }
        """);

    private static FixedPointFunction Compare(FixedPointNames names, string name, string sign) => FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{sign}} y.
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns (bool) {
            return {{names.Unwrap("x")}} {{sign}} {{names.Unwrap("y")}};
        }
        """);

    private static FixedPointFunction Narrow(FixedPointNames names) => FixedPointFunction.Create("narrow", "", $$"""
        /// @dev The number behind an integer. Panics with 0x11 out of range.
        function narrow(int256 value) pure returns ({{names.Type}}) {
            if (value != {{names.Integer}}(value)) {
                assembly ("memory-safe") {
                    mstore(0x00, shl(224, 0x4e487b71))
                    mstore(0x04, 0x11)
                    revert(0x00, 0x24)
                }
            }
            return {{names.Wrap($"{names.Integer}(value)")}};
        }
        """);
}
