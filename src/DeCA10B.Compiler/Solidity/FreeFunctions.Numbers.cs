using System.Globalization;
using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <content>Numbers that lie side by side, in the arguments of a call or in a slot: Solidity's own code copies and checks them one by one, and more than once.</content>
public sealed partial class FreeFunctions
{
    /// <summary>Whether an expression is such an array, whose elements are words as the ABI has them.</summary>
    public static bool AreWords(Expression expression) => expression is LocalReference { Type: ArrayType { Location: DataLocation.Calldata, Element: IntegerType } };

    /// <summary>The elements as bytes where they lie. Reading an element out of range reverts with empty data; so does this.</summary>
    public string Words(ArrayType type)
    {
        var element = (IntegerType)type.Element;
        var name = Free("wordsOf" + Capital(TypeNames.Of(element)));
        var (unroll, rest) = element.Bits == 256 ? ("", "") : (Unrolled(element), Rest(element));
        Add(name, $$"""
            /// @dev The numbers as they lie in the arguments of the call, 32 bytes each. Reverts where one is out of range.
            function {{name}}({{TypeNames.Of(type)}} calldata numbers) pure returns (bytes calldata words) {
                assembly ("memory-safe") {
            {{unroll}}{{rest}}        words.offset := numbers.offset
                    words.length := shl(5, numbers.length)
                }
            }
            """);
        return name;
    }

    /// <summary>A function that reads an element which is there: without the comparison that the loop has made. Null for what is read as Solidity does.</summary>
    public string? ElementIn(ElementAccess element)
    {
        if (element is not { IsInRange: true, Type: IntegerType type }) return null;
        return element.Target is LocalReference { Type: ArrayType { Location: DataLocation.Memory } array } ? Item(array, type) : AreWords(element.Target) ? NumberAt(type) : null;
    }

    private string NumberAt(IntegerType type)
    {
        var name = Free("numberAt" + Capital(TypeNames.Of(type)));
        var test = type.Bits == 256 ? "" : "        if " + (type.IsSigned ? $"iszero(eq(value, signextend({Number((type.Bits / 8) - 1)}, value)))" : $"shr({Number(type.Bits)}, value)") + " { revert(0, 0) }\n";
        Add(name, $$"""
            /// @dev The number at an index below the length. Reverts where it is out of range.
            function {{name}}({{TypeNames.Of(type)}}[] calldata numbers, uint256 index) pure returns ({{TypeNames.Of(type)}} value) {
                assembly ("memory-safe") {
                    value := calldataload(add(numbers.offset, shl(5, index)))
            {{test}}    }
            }
            """);
        return name;
    }

    private string Item(ArrayType array, IntegerType type)
    {
        var name = Free("itemAt" + Capital(TypeNames.Of(type)));
        Add(name, $$"""
            /// @dev The item at an index below the length.
            function {{name}}({{TypeNames.Of(array)}} memory items, uint256 index) pure returns ({{TypeNames.Of(type)}} value) {
                assembly ("memory-safe") {
                    value := mload(add(items, shl(5, add(index, 1))))
                }
            }
            """);
        return name;
    }

    // Moved up by half of their range, numbers in range have no bit above it; the sum wraps for those below.
    private static string Moved(IntegerType type, string number) => type.IsSigned ? $"add({number}, shl({Number(type.Bits - 1)}, 1))" : number;

    private static string Unrolled(IntegerType type)
    {
        var words = new[] { "at", "add(at, 0x20)", "add(at, 0x40)", "add(at, 0x60)" }.Select(at => Moved(type, $"calldataload({at})")).ToArray();
        return $$"""
                    let faults := 0
                    let at := numbers.offset
                    let end := add(at, shl(5, numbers.length))
                    for { let fours := add(at, shl(5, and(numbers.length, not(3)))) } lt(at, fours) { at := add(at, 0x80) } {
                        faults := or(faults, or({{words[0]}}, {{words[1]}}))
                        faults := or(faults, or({{words[2]}}, {{words[3]}}))
                    }

            """;
    }

    private static string Rest(IntegerType type) => $$"""
                    for {} lt(at, end) { at := add(at, 0x20) } {
                        faults := or(faults, {{Moved(type, "calldataload(at)")}})
                    }
                    if shr({{Number(type.Bits)}}, faults) { revert(0, 0) }

            """;

    /// <summary>A function that writes an event with one array out of the arguments of the call; null for an event of another shape.</summary>
    public string? WriteLog(ProgramModel program, EventModel model, EquatableArray<Expression> arguments)
    {
        if (ArrayOf(model, arguments) is not { } array) return null;
        var name = Free("writeLogOf" + model.Name);
        var words = Words((ArrayType)((Intrinsic)arguments[array]).Arguments[0].Type);
        var data = model.Parameters.Where(parameter => !parameter.IsIndexed).ToArray();
        var topics = model.Parameters.Where(parameter => parameter.IsIndexed).ToArray();
        var head = data.Length * 32;
        var list = model.Parameters.Select((parameter, index) => $"{TypeNames.Of(parameter.Type)}{(index == array ? " calldata" : "")} value{Number(index)}");
        var stores = data.Select((parameter, place) => $"mstore({At(place * 32)}, {(parameter.Type is ArrayType ? Number(head) : $"word{Number(IndexOf(model, parameter))}")})");
        var hash = string.Concat(Keccak256.Hash(new AbiSignature(program).Of(model.Name, model.Parameters)).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
        var topicWords = string.Concat(topics.Select(parameter => $", word{Number(IndexOf(model, parameter))}"));
        var lines = new List<string>();
        foreach (var (parameter, index) in model.Parameters.Select((parameter, index) => (parameter, index)))
            if (index != array) lines.Add($"    {Word(parameter.Type, $"value{Number(index)}", $"word{Number(index)}")};");
        lines.Add("    assembly (\"memory-safe\") {");
        lines.Add("        let data := mload(0x40)");
        lines.AddRange(stores.Select(store => "        " + store));
        lines.Add($"        mstore({At(head)}, value{Number(array)}.length)");
        lines.Add($"        calldatacopy({At(head + 32)}, words.offset, words.length)");
        lines.Add($"        log{Number(topics.Length + 1)}(data, add({Number(head + 32)}, words.length), 0x{hash}{topicWords})");
        lines.Add("    }");
        Add(name, $"/// @dev Emits {model.Name} with its array copied at once.\nfunction {name}({string.Join(", ", list)}) {{\n    bytes calldata words = {words}(value{Number(array)});\n{string.Join("\n", lines)}\n}}");
        return name;
    }

    private static string At(int offset) => offset == 0 ? "data" : $"add(data, {Number(offset)})";

    private static int IndexOf(EventModel model, Parameter parameter) => model.Parameters.ToList().FindIndex(item => ReferenceEquals(item, parameter));

    /// <summary>The place of the one array, when that and the other parameters are of a kind that needs no encoder.</summary>
    private static int? ArrayOf(EventModel model, EquatableArray<Expression> arguments)
    {
        // More would not fit the stack of solc's legacy pipeline.
        if (model.Parameters.Count > 6) return null;
        int? array = null;
        for (var index = 0; index < model.Parameters.Count; index++)
        {
            if (model.Parameters[index].Type is IntegerType or AddressType or BoolType or FixedBytesType) continue;
            var isWords = arguments[index] is Intrinsic { Kind: IntrinsicKind.ToMemory, Arguments: [var source] } && AreWords(source);
            if (!isWords || array is not null || model.Parameters[index].IsIndexed) return null;
            array = index;
        }

        return array;
    }

    /// <summary>A value as a clean word: assembly may find anything in the bits beyond a narrower type.</summary>
    private static string Word(IrType type, string value, string word) => type switch
    {
        IntegerType { IsSigned: true } => $"int256 {word} = {value}",
        AddressType => $"uint256 {word} = uint160({value})",
        BoolType => $"uint256 {word} = {value} ? 1 : 0",
        FixedBytesType => $"bytes32 {word} = {value}",
        _ => $"uint256 {word} = {value}",
    };
}
