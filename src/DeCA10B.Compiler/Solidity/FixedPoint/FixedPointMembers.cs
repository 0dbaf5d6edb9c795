namespace DeCA10B.Compiler.Solidity;

/// <summary>Integers, sign and order.</summary>
internal static class FixedPointMembers
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        var (x, y) = (names.Unwrap("x"), names.Unwrap("y"));
        yield return FixedPointFunction.Create("fromInteger", "", $$"""
            /// @dev The number n. Panics with 0x11 out of range.
            function fromInteger({{names.Integer}} n) pure returns ({{names.Type}}) {
                return {{names.Wrap("n * " + names.One)}};
            }
            """);
        yield return FixedPointFunction.Create("multiplyInteger", null, $$"""
            /// @dev x * n, exact. Panics with 0x11 out of range.
            function multiplyInteger({{names.Type}} x, {{names.Integer}} n) pure returns ({{names.Type}}) {
                return {{names.Wrap(x + " * n")}};
            }
            """);
        if (names.Format.IsSigned)
            yield return FixedPointFunction.Create("abs", null, $$"""
                /// @dev The distance from 0. Panics with 0x11 for the smallest number.
                function abs({{names.Type}} x) pure returns ({{names.Type}}) {
                    return {{x}} < 0 ? {{names.Wrap("-" + x)}} : x;
                }
                """);
        yield return FixedPointFunction.Create("min", null, $$"""
            /// @dev The smaller of two.
            function min({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
                return {{x}} < {{y}} ? x : y;
            }
            """);
        yield return FixedPointFunction.Create("max", null, $$"""
            /// @dev The larger of two.
            function max({{names.Type}} x, {{names.Type}} y) pure returns ({{names.Type}}) {
                return {{x}} < {{y}} ? y : x;
            }
            """);
    }
}
