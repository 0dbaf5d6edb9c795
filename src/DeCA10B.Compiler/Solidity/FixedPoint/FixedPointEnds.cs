namespace DeCA10B.Compiler.Solidity;

/// <summary>How a wide result becomes a number of the format.</summary>
internal static class FixedPointEnds
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        if (!names.IsNarrow) yield break;
        yield return FixedPointFunction.Create("narrow", "", $$"""
            /// @dev The number behind an integer. Panics with 0x11 out of range.
            function narrow(int256 value) pure returns ({{names.Type}}) {
                if (value != {{names.Integer}}(value)) {
                    panic(0x11);
                }
                return {{names.Wrap($"{names.Integer}(value)")}};
            }
            """);
    }
}
