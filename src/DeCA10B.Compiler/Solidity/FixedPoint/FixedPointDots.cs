namespace DeCA10B.Compiler.Solidity;

/// <summary>Sums of products of two arrays, wherever they lie.</summary>
internal static class FixedPointDots
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        foreach (var left in new[] { "memory", "calldata" })
            foreach (var right in new[] { "memory", "calldata" })
                yield return FixedPointFunction.Create(NameOf(left, right), "", names.IsNarrow ? Narrow(names, left, right) : Wide(names, left, right));
    }

    /// <summary>Functions cannot be told apart by where their arguments lie: their names say it.</summary>
    public static string NameOf(string left, string right) => "dot" + Capital(left) + (left == right ? "" : Capital(right));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static string Narrow(FixedPointNames names, string left, string right)
    {
        var isSafe = names.Format.Bits < 128;
        var product = $"int256({names.Unwrap("x[i]")}) * {names.Unwrap("y[i]")}";
        var note = isSafe ? "2^64 products of this size fit 256 bits." : "A product fits 256 bits, and a sum of them is checked.";
        var step = isSafe ? $"sum += {product};" : $"sum = addChecked(sum, {product});";
        return $$"""
            /// @dev The sum of all x[i] * y[i], rounded toward zero once. Panics with 0x32 for lengths that differ,
            /// with 0x11 out of range{{(isSafe ? "" : " or when 256 bits do not hold a sum of products")}}.
            function {{NameOf(left, right)}}({{names.Type}}[] {{left}} x, {{names.Type}}[] {{right}} y) pure returns ({{names.Type}}) {
                if (x.length != y.length) {
                    panic(0x32);
                }
                // {{note}}
                unchecked {
                    int256 sum;
                    for (uint256 i = 0; i < x.length; ++i) {
                        {{step}}
                    }
                    return narrow(sum / {{names.One}});
                }
            }
            """;
    }

    private static string Wide(FixedPointNames names, string left, string right) => $$"""
        /// @dev The sum of all x[i] * y[i], rounded toward zero once. Panics with 0x32 for lengths that differ,
        /// with 0x11 out of range or when 512 bits do not hold a sum of products.
        function {{NameOf(left, right)}}({{names.Type}}[] {{left}} x, {{names.Type}}[] {{right}} y) pure returns ({{names.Type}}) {
            if (x.length != y.length) {
                panic(0x32);
            }
            {{names.Wide}} high;
            uint256 low;
            for (uint256 i = 0; i < x.length; ++i) {
                (high, low) = {{(names.Format.IsSigned ? "addSignedProduct" : "addProduct")}}(high, low, {{names.Unwrap("x[i]")}}, {{names.Unwrap("y[i]")}});
            }
            return {{names.Wrap($"{(names.Format.IsSigned ? "divideSignedWide" : "divideWide")}(high, low, {names.One})")}};
        }
        """;
}
