using System.Globalization;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>The functions a file needs for what Solidity has no operator for; printed at its end, each once, sorted by name.</summary>
/// <param name="isTaken">Whether a member of the file's contract has a name: the author's names stay, ours give way.</param>
public sealed partial class FreeFunctions(Func<string, bool> isTaken)
{
    private static readonly string[] Stems =
    [
        "toInt", "toUint", "remainderInt", "divideInt", "copyOf", "zeroOf",
        "checkedAdd", "checkedSubtract", "checkedMultiply", "checkedNegate", "wrappingAdd", "wrappingSubtract", "wrappingMultiply", "wrappingNegate",
        "wordsOf", "writeLogOf", "numberAt", "itemAt", "readPacked", "addToPacked", "takeFromPacked", "wrappingTake",
    ];

    private readonly SortedDictionary<string, string> functions = new(StringComparer.Ordinal);

    /// <summary>A checked narrowing: C#'s throws, Solidity's truncates.</summary>
    public string Narrow(IntegerType from, IntegerType to)
    {
        var name = Free("to" + Capital(TypeNames.Of(to)));
        var target = TypeNames.Of(to);
        var source = from.IsSigned ? "int256" : "uint256";
        var (test, cast) = (from.IsSigned, to.IsSigned) switch
        {
            (false, false) => ($"value > type({target}).max", $"{target}(value)"),
            (false, true) => ($"value > uint{Number(to.Bits)}(type({target}).max)", to.Bits == 256 ? "int256(value)" : $"{target}(int256(value))"),
            (true, false) => (to.Bits == 256 ? "value < 0" : $"value < 0 || uint256(value) > type({target}).max", to.Bits == 256 ? "uint256(value)" : $"{target}(uint256(value))"),
            (true, true) => ($"value < type({target}).min || value > type({target}).max", $"{target}(value)"),
        };
        Add(name + "(" + source + ")", $$"""
            /// @dev Converts, or panics with 0x11 when `value` is out of range.
            function {{name}}({{source}} value) pure returns ({{target}}) {
                if ({{test}}) {
                    {{Panic("0x11")}};
                }
                return {{cast}};
            }
            """);
        return name;
    }

    /// <summary>C#'s remainder: the minimum by -1 overflows, where Solidity's is 0.</summary>
    public string Remainder(IntegerType type)
    {
        var target = TypeNames.Of(type);
        var name = Free("remainder" + Capital(target));
        Add(name, $$"""
            /// @dev `left` % `right` with the sign of `left`; panics with 0x12 by zero, with 0x11 for the minimum by -1.
            function {{name}}({{target}} left, {{target}} right) pure returns ({{target}}) {
                if (right == -1 && left == type({{target}}).min) {
                    {{Panic("0x11")}};
                }
                return left % right;
            }
            """);
        return name;
    }

    /// <summary>C#'s division in an unchecked context: the minimum by -1 still overflows.</summary>
    public string Divide(IntegerType type)
    {
        var target = TypeNames.Of(type);
        var name = Free("divide" + Capital(target));
        Add(name, $$"""
            /// @dev `left` / `right` toward zero, checked even where the caller is not.
            function {{name}}({{target}} left, {{target}} right) pure returns ({{target}}) {
                return left / right;
            }
            """);
        return name;
    }

    /// <summary>A sum, difference or product that wraps where the caller is checked, or the other way round.</summary>
    public string Arithmetic(BinaryOperator kind, IntegerType type, bool isChecked)
    {
        var target = TypeNames.Of(type);
        var (word, symbol) = kind switch
        {
            BinaryOperator.Add => ("Add", "+"),
            BinaryOperator.Subtract => ("Subtract", "-"),
            _ => ("Multiply", "*"),
        };
        var name = Free((isChecked ? "checked" : "wrapping") + word + Capital(target));
        Add(name, isChecked
            ? $$"""
            /// @dev `left` {{symbol}} `right`, checked even where the caller is not.
            function {{name}}({{target}} left, {{target}} right) pure returns ({{target}}) {
                return left {{symbol}} right;
            }
            """
            : $$"""
            /// @dev `left` {{symbol}} `right`, of which the lowest bits are kept.
            function {{name}}({{target}} left, {{target}} right) pure returns ({{target}}) {
                unchecked {
                    return left {{symbol}} right;
                }
            }
            """);
        return name;
    }

    /// <summary>A negation that wraps where the caller is checked, or the other way round.</summary>
    public string Negate(IntegerType type, bool isChecked)
    {
        var target = TypeNames.Of(type);
        var name = Free((isChecked ? "checked" : "wrapping") + "Negate" + Capital(target));
        Add(name, isChecked
            ? $$"""
            /// @dev -`value`, checked even where the caller is not.
            function {{name}}({{target}} value) pure returns ({{target}}) {
                return -value;
            }
            """
            : $$"""
            /// @dev -`value`; the minimum stays as it is.
            function {{name}}({{target}} value) pure returns ({{target}}) {
                unchecked {
                    return -value;
                }
            }
            """);
        return name;
    }

    /// <summary>A fixed array of zeros in memory, as a value.</summary>
    public string ZeroOf(FixedArrayType type)
    {
        var name = Free("zeroOf" + Capital(TypeNames.Of(type.Element)) + "X" + Number(type.Length));
        Add(name, $$"""
            /// @dev An array of zeros.
            function {{name}}() pure returns ({{TypeNames.Of(type)}} memory zeros) {}
            """);
        return name;
    }

    /// <summary>A copy of a fixed array in memory, which Solidity would share.</summary>
    public string CopyOf(FixedArrayType type)
    {
        var target = TypeNames.Of(type);
        var name = Free("copyOf" + Capital(TypeNames.Of(type.Element)) + "X" + Number(type.Length));
        Add(name, $$"""
            /// @dev Another array with the elements of `source`.
            function {{name}}({{target}} memory source) pure returns ({{target}} memory copy) {
                for (uint256 i = 0; i < {{Number(type.Length)}}; ++i) {
                    copy[i] = source[i];
                }
            }
            """);
        return name;
    }

    public string TrySend()
    {
        var name = Free("trySend");
        Add(name, $$"""
            /// @dev Sends `amount` wei with all remaining gas and tells whether the receiver accepted; its return data is not copied.
            function {{name}}(address to, uint256 amount) returns (bool success) {
                assembly ("memory-safe") {
                    success := call(gas(), to, amount, 0, 0, 0, 0)
                }
            }
            """);
        return name;
    }

    /// <summary>A function of fixed point that is no member of a number: imported, not printed.</summary>
    public string FixedPoint(FixedPointCall call) => Free(FixedPointImports.NameOf(call));

    /// <summary>Names that may be in use, which a local must not shadow; none of them ends with an underscore, so that a local can get away.</summary>
    public static bool IsName(string name)
    {
        var stem = name.TrimStart('_');
        return !name.EndsWith("_", StringComparison.Ordinal) && (stem is "trySend" or "panic" || FixedPointImports.IsName(stem) || Stems.Any(start => stem.StartsWith(start, StringComparison.Ordinal)));
    }

    public void WriteTo(CodeWriter writer)
    {
        foreach (var function in functions.Values)
        {
            writer.Line();
            writer.Line(function);
        }
    }

    private string Panic(string code)
    {
        var name = Free("panic");
        Add(name, $$"""
            /// @dev Reverts as the compiler's own checks do, with Panic(`code`).
            function {{name}}(uint256 code) pure {
                assembly ("memory-safe") {
                    mstore(0x00, shl(224, 0x4e487b71))
                    mstore(0x04, code)
                    revert(0x00, 0x24)
                }
            }
            """);
        return $"{name}({code})";
    }

    private string Free(string name)
    {
        while (isTaken(name)) name = "_" + name;
        return name;
    }

    private void Add(string key, string text) => functions[key] = text.Replace("\r", "");

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
