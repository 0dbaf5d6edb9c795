using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Which types have an encoding, packed or not.</summary>
internal static class Encodings
{
    /// <summary>The first type that an intrinsic cannot encode or decode, or null.</summary>
    public static IrType? Fault(IntrinsicKind kind, IEnumerable<Expression> arguments, IrType result, Func<string, StructModel?> structOf) => kind switch
    {
        IntrinsicKind.EncodePacked => arguments.Select(argument => argument.Type).FirstOrDefault(type => !IsPackable(type)),
        IntrinsicKind.Encode or IntrinsicKind.EncodeCall => arguments.Select(argument => argument.Type).FirstOrDefault(type => !IsEncodable(type, structOf)),
        IntrinsicKind.Decode => (result is TupleType tuple ? tuple.Elements.Select(element => element.Type) : [result]).FirstOrDefault(type => !IsEncodable(type, structOf)),
        _ => null,
    };

    private static bool IsPackable(IrType type) => IsWord(type) || type is StringType or BytesType or FixedPointType || (type is ArrayType array && IsWord(array.Element));

    private static bool IsWord(IrType type) => type is IntegerType or BoolType or AddressType or FixedBytesType;

    private static bool IsEncodable(IrType type, Func<string, StructModel?> structOf) => type switch
    {
        ArrayType { Location: DataLocation.Memory } array => IsEncodable(array.Element, structOf),
        FixedArrayType array => IsEncodable(array.Element, structOf),
        StructType named => structOf(named.FullName)?.Fields.All(field => IsEncodable(field.Type, structOf)) ?? false,
        BytesType { Location: DataLocation.Memory } or StringType or EnumType or FixedPointType => true,
        _ => IsWord(type),
    };
}
