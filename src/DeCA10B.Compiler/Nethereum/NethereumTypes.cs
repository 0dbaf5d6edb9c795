using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Nethereum;

/// <summary>C# types that Nethereum's encoder and decoder both take.</summary>
internal sealed class NethereumTypes(ProgramModel program, TypeNameSet names)
{
    private const string Number = "global::System.Numerics.BigInteger";

    private readonly AbiSignature signature = new(program);
    private readonly Dictionary<string, string> structs = new(StringComparer.Ordinal);

    /// <summary>The structs met so far, with the names of their classes.</summary>
    public IReadOnlyDictionary<string, string> Structs => structs;

    public string AbiType(IrType type) => signature.TypeName(type);

    public string Of(IrType type) => type switch
    {
        BoolType => "bool",
        EnumType => "byte",
        AddressType or InterfaceType or StringType => "string",
        BytesType or FixedBytesType => "byte[]",
        FixedPointType number => Of(number.Integer),
        IntegerType { Bits: <= 8 } integer => integer.IsSigned ? "sbyte" : "byte",
        IntegerType { Bits: <= 16 } integer => integer.IsSigned ? "short" : "ushort",
        IntegerType { Bits: <= 32 } integer => integer.IsSigned ? "int" : "uint",
        IntegerType { Bits: <= 64 } integer => integer.IsSigned ? "long" : "ulong",
        IntegerType => Number,
        ArrayType array => ListOf(array.Element),
        FixedArrayType array => ListOf(array.Element),
        StructType named => ClassOf(named),
        _ => throw new InvalidOperationException("No type of Nethereum for " + type),
    };

    /// <summary>What a property holds before it is set; empty for a number.</summary>
    public string Initial(IrType type) => Of(type) switch
    {
        "string" => " = \"\";",
        "byte[]" => " = new byte[0];",
        var name when type is ArrayType or FixedArrayType or StructType => $" = new {name}();",
        _ => "",
    };

    /// <summary>Nethereum looks for the members of a struct on the outer list's element: arrays of arrays of structs come out as something else.</summary>
    public static bool CanEncode(IrType type, ProgramModel program) => type switch
    {
        ArrayType { Element: ArrayType or FixedArrayType } array => !IsOfStructs(array),
        FixedArrayType { Element: ArrayType or FixedArrayType } array => !IsOfStructs(array),
        ArrayType array => CanEncode(array.Element, program),
        FixedArrayType array => CanEncode(array.Element, program),
        StructType named => program.Get<StructModel>(named.FullName).Fields.All(field => CanEncode(field.Type, program)),
        _ => true,
    };

    private static bool IsOfStructs(IrType type) => type switch
    {
        ArrayType array => IsOfStructs(array.Element),
        FixedArrayType array => IsOfStructs(array.Element),
        _ => type is StructType,
    };

    private string ListOf(IrType element) => $"global::System.Collections.Generic.List<{Of(element)}>";

    private string ClassOf(StructType type)
    {
        if (structs.TryGetValue(type.FullName, out var known)) return known;
        var name = names.Take(type.FullName.Substring(type.FullName.LastIndexOf('.') + 1));
        structs.Add(type.FullName, name);
        return name;
    }
}

/// <summary>The names of the types of one file: no two are the same.</summary>
internal sealed class TypeNameSet
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the first free number behind it.</summary>
    public string Take(string name, string suffix = "")
    {
        var result = name + suffix;
        for (var number = 1; !taken.Add(result); number++) result = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + suffix;
        return result;
    }
}
