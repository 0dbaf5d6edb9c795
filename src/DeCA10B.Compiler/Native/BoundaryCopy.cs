using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Native;

/// <summary>Expressions that copy what is passed in a call, so that caller and callee share no memory.</summary>
internal static class BoundaryCopy
{
    private const string Copy = "global::DeCA10B.Native.CallBoundary.Copy";

    /// <summary>The expression itself when nothing in it is shared by reference.</summary>
    public static string Of(ProgramModel program, IrType type, string value) => type switch
    {
        // What calldata holds cannot be written, but arrays in it could.
        ArrayType { Location: DataLocation.Calldata } array when IsShared(program, array.Element) => $"{Copy}({value}, static item => {Of(program, AsMemory(array.Element), "item")})",
        ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata } => value,
        BytesType => $"{Copy}({value})",
        ArrayType array when IsShared(program, array.Element) => $"{Copy}({value}, static item => {Of(program, AsMemory(array.Element), "item")})",
        ArrayType => $"{Copy}({value})",
        StructType named when IsShared(program, type) => $"{value} with {{ {string.Join(", ", Shared(program, named, value))} }}",
        _ => value,
    };

    private static IEnumerable<string> Shared(ProgramModel program, StructType type, string value) => new AbiSignature(program).FieldsOf(type)
        .Where(field => IsShared(program, field.Type))
        .Select(field => $"{CSharpNames.Escape(field.Name)} = {Of(program, AsMemory(field.Type), value + "." + CSharpNames.Escape(field.Name))}");

    private static bool IsShared(ProgramModel program, IrType type) => type switch
    {
        ArrayType or BytesType => true,
        StructType named => new AbiSignature(program).FieldsOf(named).Any(field => IsShared(program, field.Type)),
        _ => false,
    };

    /// <summary>Elements of calldata arrays are arrays in C#.</summary>
    private static IrType AsMemory(IrType type) => type switch
    {
        ArrayType array => array with { Location = DataLocation.Memory },
        BytesType => new BytesType(DataLocation.Memory),
        _ => type,
    };
}
