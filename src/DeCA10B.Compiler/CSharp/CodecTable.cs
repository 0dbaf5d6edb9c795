using System.Globalization;
using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.CSharp;

/// <summary>The ABI codecs that one generated class uses: the SDK's for simple types, static fields of a nested class for composite ones.</summary>
public sealed class CodecTable(ProgramModel program)
{
    private const string Types = "global::DeCA10B.Abi.AbiTypes.";

    private readonly AbiSignature signature = new(program);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<string> fields = [];

    /// <summary>An expression for the codec of a type. A contract interface is its address.</summary>
    public string Of(IrType type) => type switch
    {
        BoolType => Types + "Bool",
        AddressType or InterfaceType => Types + "Address",
        StringType => Types + "String",
        BytesType => Types + "Bytes",
        FixedBytesType bytes => Types + "Bytes" + bytes.Length.ToString(CultureInfo.InvariantCulture),
        IntegerType { Bits: 8, IsSigned: false } => Types + "Byte",
        IntegerType { Bits: 8 } => Types + "SByte",
        IntegerType integer => Types + (integer.IsSigned ? "Int" : "UInt") + integer.Bits.ToString(CultureInfo.InvariantCulture),
        FixedPointType named => Types + named.Format.Name,
        ArrayType array => Field(type, "AbiArray", Element(array.Element), $"{Types}Array({Of(array.Element)})"),
        FixedArrayType array => Field(
            type, "AbiType", CSharpTypes.Of(type),
            $"{Types}FixedArray<{CSharpTypes.Of(type)}, {Element(array.Element)}>({Of(array.Element)}, {array.Length.ToString(CultureInfo.InvariantCulture)})"),
        EnumType named => Field(
            type, "AbiType", CSharpTypes.Of(type),
            $"{Types}Enum<{CSharpTypes.Of(type)}>({program.Get<EnumModel>(named.FullName).Members.Count.ToString(CultureInfo.InvariantCulture)}, static number => ({CSharpTypes.Of(type)})number, static member => (byte)member)"),
        StructType named => Field(type, "AbiType", CSharpTypes.Of(type), Struct(named)),
        _ => throw new InvalidOperationException("No codec for " + type),
    };

    /// <summary>Prints the nested class, if anything is in it.</summary>
    public void Print(CodeWriter writer)
    {
        if (fields.Count == 0) return;
        writer.Line();
        using (writer.CSharpBlock("private static class Codecs"))
            foreach (var field in fields) writer.Line(field);
    }

    private static string Element(IrType type) => CSharpTypes.OfClient(type);

    private string Field(IrType type, string codec, string csharp, string value)
    {
        var key = codec + " " + signature.Canonical(type) + " " + csharp;
        if (!names.TryGetValue(key, out var name))
        {
            name = CSharpNames.Free(NameOf(type), names.Values);
            names.Add(key, name);
            fields.Add($"internal static readonly global::DeCA10B.Abi.{codec}<{csharp}> {name} = {value};");
        }

        return "Codecs." + name;
    }

    private string Struct(StructType type)
    {
        var csharp = CSharpTypes.Of(type);
        var members = signature.FieldsOf(type);
        var codecs = string.Join(", ", members.Select(member => Of(member.Type)));
        var reads = string.Join(", ", members.Select(member => $"{CSharpNames.Escape(member.Name)} = reader.Read({Of(member.Type)})"));
        var writes = string.Concat(members.Select(member => " " + AbiValue.Write("writer", this, member.Type, "value." + CSharpNames.Escape(member.Name))));
        return $"{Types}Struct<{csharp}>([{codecs}], static (ref global::DeCA10B.Abi.AbiReader reader) => new() {{ {reads} }}, "
            + $"static (ref global::DeCA10B.Abi.AbiWriter writer, {csharp} value) => {{{writes} }})";
    }

    /// <summary>A struct never written has null where the chain has an empty string or array.</summary>
    public static string IfMissing(IrType type) => type switch
    {
        StringType => " ?? \"\"",
        BytesType or ArrayType => " ?? []",
        _ => "",
    };

    private static string NameOf(IrType type) => type switch
    {
        ArrayType array => NameOf(array.Element) + "Array",
        FixedArrayType array => Simple(array.CSharpName),
        StructType named => Simple(named.FullName),
        EnumType named => Simple(named.FullName),
        IntegerType integer => (integer.IsSigned ? "Int" : "UInt") + integer.Bits.ToString(CultureInfo.InvariantCulture),
        FixedPointType named => named.Format.Name,
        StringType => "String",
        BytesType => "Bytes",
        FixedBytesType bytes => "Bytes" + bytes.Length.ToString(CultureInfo.InvariantCulture),
        BoolType => "Bool",
        _ => "Address",
    };

    private static string Simple(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
