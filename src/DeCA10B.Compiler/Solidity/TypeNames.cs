using System.Globalization;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Solidity names of types.</summary>
public static class TypeNames
{
    /// <summary>The name without a data location.</summary>
    public static string Of(IrType type) => type switch
    {
        BoolType => "bool",
        AddressType => "address",
        StringType => "string",
        BytesType => "bytes",
        IntegerType integer => (integer.IsSigned ? "int" : "uint") + Number(integer.Bits),
        FixedBytesType bytes => "bytes" + Number(bytes.Length),
        ArrayType array => Of(array.Element) + "[]",
        StorageArrayType array => Of(array.Element) + "[]",
        FixedArrayType array => Of(array.Element) + "[" + Number(array.Length) + "]",
        StructType named => Simple(named.FullName),
        EnumType named => Simple(named.FullName),
        InterfaceType named => Simple(named.FullName),
        FixedPointType named => Simple(named.FullName),
        MappingType { IsPacked: true } mapping => $"mapping({Of(mapping.Key)} slot => {Of(mapping.Value)}[{Number(PerSlot(mapping))}])",
        MappingType mapping => $"mapping({Of(mapping.Key)} => {Of(mapping.Value)})",
        _ => throw new InvalidOperationException("No Solidity type for " + type),
    };

    /// <summary>The name with <c>memory</c>, <c>calldata</c> or nothing, for a parameter, a return value or a local.</summary>
    public static string WithLocation(IrType type, bool isCalldata = false) => type switch
    {
        ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata } => Of(type) + " calldata",
        ArrayType or BytesType or StringType or StructType or FixedArrayType => Of(type) + (isCalldata ? " calldata" : " memory"),
        _ => Of(type),
    };

    /// <summary>How many values of a packed mapping share a slot.</summary>
    public static int PerSlot(MappingType mapping) => mapping.Value switch
    {
        IntegerType integer => PerSlot(integer),
        FixedPointType number => PerSlot(number.Integer),
        BoolType or EnumType => 32,
        _ => throw new InvalidOperationException("No packed values of " + mapping.Value),
    };

    /// <summary>How many integers share a slot of 32 bytes.</summary>
    public static int PerSlot(IntegerType type) => 32 / (type.Bits / 8);

    public static string Simple(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
