namespace DeCA10B.Compiler.Solidity;

/// <summary>The operators of a format.</summary>
internal static class FixedPointOperators
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        yield return names.IsNarrow ? Checked(names, "add", "+") : WideOperators.Add(names);
        yield return names.IsNarrow ? Checked(names, "subtract", "-") : WideOperators.Subtract(names);
        if (names.Format.IsSigned) yield return Negate(names);
        yield return names.IsNarrow ? Narrow(names, "multiply", "*", "Panics with 0x11 out of range.", names.Unwrap("y"), names.One)
            : names.Format.IsSigned ? WideOperators.MultiplySigned(names) : WideOperators.Multiply(names);
        yield return names.IsNarrow ? Narrow(names, "divide", "/", "Panics with 0x12 by zero, with 0x11 out of range.", names.One, names.Unwrap("y"))
            : names.Format.IsSigned ? WideOperators.DivideSigned(names) : WideOperators.Divide(names);
        foreach (var (name, sign) in new[] { ("equal", "=="), ("notEqual", "!="), ("less", "<"), ("lessOrEqual", "<="), ("greater", ">"), ("greaterOrEqual", ">=") })
            yield return Compare(names, name, sign);
    }

    private static FixedPointFunction Checked(FixedPointNames names, string name, string sign) => FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{sign}} y. Panics with 0x11 out of range.
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
            return {{names.Wrap($"{names.Unwrap("x")} {sign} {names.Unwrap("y")}")}};
        }
        """);

    private static FixedPointFunction Negate(FixedPointNames names) => FixedPointFunction.Create("negate", "-", $$"""
        /// @dev -x. Panics with 0x11 for the smallest number.
        function negate({{names.Type}} x) pure returns ({{names.Type}}) {
            return {{names.Wrap("-" + names.Unwrap("x"))}};
        }
        """);

    private static FixedPointFunction Narrow(FixedPointNames names, string name, string sign, string failures, string factor, string divisor) =>
        FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{sign}} y, rounded toward zero. {{failures}}
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
        {{names.ReturnRatio(names.Unwrap("x"), factor, divisor, "TowardZero")}}
        }
        """);

    private static FixedPointFunction Compare(FixedPointNames names, string name, string sign) => FixedPointFunction.Create(name, sign, $$"""
        /// @dev x {{sign}} y.
        function {{name}}({{names.Type}} x, {{names.Type}} y) pure returns (bool) {
            return {{names.Unwrap("x")}} {{sign}} {{names.Unwrap("y")}};
        }
        """);
}
