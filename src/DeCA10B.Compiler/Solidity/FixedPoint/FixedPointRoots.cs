namespace DeCA10B.Compiler.Solidity;

/// <summary>The square root of a format.</summary>
internal static class FixedPointRoots
{
    public static IEnumerable<FixedPointFunction> Of(FixedPointNames names)
    {
        yield return names.IsNarrow ? Narrow(names) : Wide(names);
    }

    private static FixedPointFunction Narrow(FixedPointNames names) => FixedPointFunction.Create("sqrt", null, $$"""
        /// @dev The square root of x, rounded down. Reverts with OutsideDomain below 0.
        function sqrt({{names.Type}} x) pure returns ({{names.Type}}) {
            if ({{names.Unwrap("x")}} < 0) {
                revert OutsideDomain();
            }
            // The scaled number fits 256 bits, and the root of one in range is in range.
            unchecked {
                return {{names.Wrap($"{names.Integer}(int256(squareRoot(uint256(int256({names.Unwrap("x")})) * {names.One})))")}};
            }
        }
        """);

    private static FixedPointFunction Wide(FixedPointNames names) => FixedPointFunction.Create("sqrt", null, $$"""
        /// @dev The square root of x, rounded down.{{(names.Format.IsSigned ? " Reverts with OutsideDomain below 0." : "")}}
        function sqrt({{names.Type}} x) pure returns ({{names.Type}}) {
        {{(names.Format.IsSigned ? $"    if ({names.Unwrap("x")} < 0) {{\n        revert OutsideDomain();\n    }}\n" : "")}}    uint256 integer = {{(names.Format.IsSigned ? $"uint256({names.Unwrap("x")})" : names.Unwrap("x"))}};
            uint256 root;
            unchecked {
                if (integer < 2 ** 196) {
                    root = squareRoot(integer * 1e18);
                } else {
                    // At most 1e9 too small, which one step of Newton's makes at most 1 too large.
                    root = squareRoot(integer) * 1e9;
                    root = (root + fullMultiplyDivide(integer, 1e18, root)) / 2;
                    if (fullMultiplyDivide(integer, 1e18, root) < root) {
                        --root;
                    }
                }
            }
            return {{names.Wrap(names.Format.IsSigned ? "int256(root)" : "root")}};
        }
        """);
}
