namespace DeCA10B.Compiler.Solidity;

/// <summary>Products and quotients with a rounding in their name.</summary>
internal static class FixedPointRoundings
{
    private static readonly (string Name, string Words)[] Roundings =
        [("Down", "rounded down"), ("Up", "rounded up"), ("TowardZero", "rounded toward zero"), ("Nearest", "rounded to nearest, a tie away from zero")];

    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        foreach (var (rounding, words) in Roundings)
        {
            yield return FixedPointFunction.Create("multiply" + rounding, null, $$"""
                /// @dev x * y, {{words}}. Panics with 0x11 out of range.
                function multiply{{rounding}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
                {{names.ReturnRatio(names.Unwrap("x"), names.Unwrap("y"), names.One, rounding)}}
                }
                """);
            yield return FixedPointFunction.Create("divide" + rounding, null, $$"""
                /// @dev x / y, {{words}}. Panics with 0x12 by zero, with 0x11 out of range.
                function divide{{rounding}}({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
                {{names.ReturnRatio(names.Unwrap("x"), names.One, names.Unwrap("y"), rounding)}}
                }
                """);
            yield return FixedPointFunction.Create("multiplyDivide" + rounding, null, $$"""
                /// @dev x * y / d, {{words}} once. Panics with 0x12 by zero, with 0x11 out of range.
                function multiplyDivide{{rounding}}({{names.Type}} x, {{names.Type}} y, {{names.Type}} d) pure returns ({{names.Type}}) {
                {{names.ReturnRatio(names.Unwrap("x"), names.Unwrap("y"), names.Unwrap("d"), rounding)}}
                }
                """);
            yield return ToInteger(names, rounding, words);
        }
    }

    private static FixedPointFunction ToInteger(FixedPointNames names, string rounding, string words)
    {
        var quotient = names.Format.IsSigned
            ? rounding == "TowardZero" ? $"{names.Unwrap("x")} / {names.One}" : $"quotient{rounding}({names.Unwrap("x")}, {names.One})"
            : rounding switch
            {
                "Up" => $"fullMultiplyDivideUp({names.Unwrap("x")}, 1, {names.One})",
                "Nearest" => $"fullMultiplyDivideNearest({names.Unwrap("x")}, 1, {names.One})",
                _ => $"{names.Unwrap("x")} / {names.One}",
            };
        var value = names.IsNarrow && rounding != "TowardZero" ? $"{names.Integer}({quotient})" : quotient;
        return FixedPointFunction.Create("toInteger" + rounding, null, $$"""
            /// @dev x as an integer, {{words}}.
            function toInteger{{rounding}}({{names.Type}} x) pure returns ({{names.Integer}}) {
                return {{value}};
            }
            """);
    }
}
