using System.Globalization;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Abi;

/// <summary>Canonical names, sizes and shapes of types in the contract ABI.</summary>
public sealed class AbiSignature(ProgramModel program)
{
    private const int WordSize = 32;

    /// <summary>name(type,type,...)</summary>
    public string Of(string name, IEnumerable<Parameter> parameters) => $"{name}({string.Join(",", parameters.Select(parameter => Canonical(parameter.Type)))})";

    public string Of(FunctionModel function) => Of(function.AbiName, function.Parameters);

    /// <summary>The type as it stands in a signature.</summary>
    public string Canonical(IrType type) => type switch
    {
        BoolType => "bool",
        AddressType or InterfaceType => "address",
        StringType => "string",
        BytesType => "bytes",
        EnumType => "uint8",
        IntegerType integer => (integer.IsSigned ? "int" : "uint") + Number(integer.Bits),
        FixedPointType number => Canonical(number.Integer),
        FixedBytesType bytes => "bytes" + Number(bytes.Length),
        ArrayType array => Canonical(array.Element) + "[]",
        FixedArrayType array => Canonical(array.Element) + "[" + Number(array.Length) + "]",
        StructType named => "(" + string.Join(",", FieldsOf(named).Select(field => Canonical(field.Type))) + ")",
        _ => throw new InvalidOperationException("No ABI type for " + type),
    };

    /// <summary>The type as the JSON ABI has it: a struct is a tuple there, whose components stand beside it.</summary>
    public string TypeName(IrType type) => type switch
    {
        StructType => "tuple",
        ArrayType array => TypeName(array.Element) + "[]",
        FixedArrayType array => TypeName(array.Element) + "[" + Number(array.Length) + "]",
        _ => Canonical(type),
    };

    /// <summary>Whether the head holds an offset to the value.</summary>
    public bool IsDynamic(IrType type) => type switch
    {
        StringType or BytesType or ArrayType => true,
        FixedArrayType array => IsDynamic(array.Element),
        StructType named => FieldsOf(named).Any(field => IsDynamic(field.Type)),
        _ => false,
    };

    /// <summary>Bytes in the head.</summary>
    public int HeadSize(IrType type) => type switch
    {
        FixedArrayType array when !IsDynamic(type) => array.Length * HeadSize(array.Element),
        StructType named when !IsDynamic(type) => FieldsOf(named).Sum(field => HeadSize(field.Type)),
        _ => WordSize,
    };

    public int HeadSize(IEnumerable<IrType> types) => types.Sum(HeadSize);

    public EquatableArray<Parameter> FieldsOf(StructType type) => program.Get<StructModel>(type.FullName).Fields;

    /// <summary>What a function returns, each value with its name.</summary>
    public static EquatableArray<TupleElement> ReturnsOf(FunctionModel function) => function.ReturnType switch
    {
        VoidType => [],
        TupleType tuple => tuple.Elements,
        var single => [new(function.ReturnName, single)],
    };

    /// <summary>What the getter of a public field returns: a struct comes apart into its fields, arrays left out; one of arrays only stays whole.</summary>
    public EquatableArray<TupleElement> ReturnsOf(FieldModel field)
    {
        EquatableArray<TupleElement> whole = [new("", field.Type)];
        if (field.Type is not StructType named) return whole;
        var parts = FieldsOf(named).Where(item => item.Type is not (ArrayType or FixedArrayType)).Select(item => new TupleElement(item.Name, item.Type)).ToEquatableArray();
        return parts.Count == 0 ? whole : parts;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
