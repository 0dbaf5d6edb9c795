using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <content>Values of packed mappings: Solidity's own code looks for the slot, the place in it and the bounds of both one by one, and again for the store.</content>
public sealed partial class FreeFunctions
{
    /// <summary>A function that reads a value of a packed mapping; null for what is read as Solidity does.</summary>
    public string? ValueIn(MappingAccess access)
    {
        if (access.Target is not FieldReference { Type: MappingType { IsPacked: true, Value: IntegerType { Bits: 8 or 16 or 32 or 64 or 128 } type } mapping }) return null;
        var name = Free("readPacked" + Capital(TypeNames.Of(type)) + "By" + Capital(TypeNames.Of(mapping.Key)));
        Add(name, $$"""
            /// @dev The value of a key, of which {{Number(TypeNames.PerSlot(type))}} share a slot.
            function {{name}}({{TypeNames.Of(mapping)}} storage values, uint256 key) view returns ({{TypeNames.Of(type)}} value) {
                assembly ("memory-safe") {
            {{SlotOf(type)}}
                    value := {{Value(type, $"shr({ShiftOf(type)}, sload(keccak256(0x00, 0x40)))")}}
                }
            }
            """);
        return name;
    }

    /// <summary>A function that adds to a value of a packed mapping, or takes from it; null for what is changed as Solidity does.</summary>
    /// <param name="access">The value.</param>
    /// <param name="kind">A sum or a difference.</param>
    /// <param name="isChecked">Whether a result out of range panics; otherwise its lowest bits are kept.</param>
    public string? ChangeOf(Expression access, BinaryOperator kind, bool isChecked)
    {
        if (kind is not (BinaryOperator.Add or BinaryOperator.Subtract) || access is not MappingAccess { Key: not Literal } entry) return null;
        if (entry.Target is not FieldReference { Type: MappingType { IsPacked: true, Value: IntegerType { Bits: 8 or 16 or 32 or 64 or 128 } type } mapping }) return null;
        var (word, summary, operation) = kind == BinaryOperator.Add ? ("addToPacked", "Adds to", "add") : ("takeFromPacked", "Takes from", "sub");
        var name = Free((isChecked ? word : "wrapping" + Capital(word)) + Capital(TypeNames.Of(type)) + "By" + Capital(TypeNames.Of(mapping.Key)));
        var mask = $"0x{new string('f', type.Bits / 4)}";
        var fits = type.IsSigned ? $"eq(result, {Value(type, "result")})" : $"iszero(gt(result, {mask}))";
        var (declared, judged, refused) = !isChecked ? ("", "", "") : (
            "    bool fits;\n", $"        fits := {fits}\n", $"    if (!fits) {{\n        {Panic("0x11")};\n    }}\n");
        Add(name, $$"""
            /// @dev {{summary}} the value of a key, of which {{Number(TypeNames.PerSlot(type))}} share a slot. {{(isChecked ? "Panics with 0x11 when the result is out of range." : "Of the result, the lowest bits are kept.")}}
            function {{name}}({{TypeNames.Of(mapping)}} storage values, uint256 key, {{(type.IsSigned ? "int256" : "uint256")}} amount) {
            {{declared}}    assembly ("memory-safe") {
            {{SlotOf(type)}}
                    let slot := keccak256(0x00, 0x40)
                    let shift := {{ShiftOf(type)}}
                    let word := sload(slot)
                    let value := shr(shift, word)
                    let result := {{operation}}({{Value(type, "value")}}, amount)
            {{judged}}        // The old value's bits become the new one's; those beside it stay.
                    sstore(slot, xor(word, shl(shift, and(xor(value, result), {{mask}}))))
                }
            {{refused}}}
            """);
        return name;
    }

    private static string SlotOf(IntegerType type) => $"""
                mstore(0x00, shr({Number(Exponent(TypeNames.PerSlot(type)))}, key))
                mstore(0x20, values.slot)
        """;

    private static string ShiftOf(IntegerType type) => $"mul({Number(type.Bits)}, and(key, {Number(TypeNames.PerSlot(type) - 1)}))";

    private static string Value(IntegerType type, string word) =>
        type.IsSigned ? $"signextend({Number((type.Bits / 8) - 1)}, {word})" : $"and({word}, 0x{new string('f', type.Bits / 4)})";

    private static int Exponent(int power) => power == 1 ? 0 : 1 + Exponent(power / 2);
}
