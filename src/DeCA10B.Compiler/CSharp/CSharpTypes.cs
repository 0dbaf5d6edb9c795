using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.CSharp;

/// <summary>C# names of types, fully qualified.</summary>
public static class CSharpTypes
{
    public const string Address = "global::DeCA10B.Address";
    public const string UInt256 = "global::DeCA10B.UInt256";

    /// <summary>The type as the contract's own code has it.</summary>
    public static string Of(IrType type) => type switch
    {
        VoidType => "void",
        BoolType => "bool",
        AddressType => Address,
        StringType => "string",
        IntegerType integer => Of(integer),
        FixedBytesType bytes => "global::DeCA10B.Bytes" + bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        BytesType { Location: DataLocation.Calldata } => "global::System.ReadOnlySpan<byte>",
        BytesType => "byte[]",
        ArrayType { Location: DataLocation.Calldata } array => $"global::System.ReadOnlySpan<{OfElement(array.Element)}>",
        ArrayType array => OfElement(array.Element) + "[]",
        FixedArrayType array => Global(array.CSharpName),
        StructType named => Global(named.FullName),
        EnumType named => Global(named.FullName),
        InterfaceType named => Global(named.FullName),
        FixedPointType named => Global(named.FullName),
        TupleType tuple => Tuple(tuple, Of),
        _ => throw new InvalidOperationException("No C# type for " + type),
    };

    /// <summary>The type as a client has it: no span outlives a call over the network, and a contract is its address.</summary>
    public static string OfClient(IrType type) => type switch
    {
        InterfaceType => Address,
        BytesType => "byte[]",
        ArrayType array => OfClient(array.Element) + "[]",
        TupleType tuple => Tuple(tuple, OfClient),
        _ => Of(type),
    };

    public static string Global(string fullName) => "global::" + fullName;

    /// <summary>A span inside an array cannot be: elements of calldata arrays are arrays.</summary>
    private static string OfElement(IrType type) => type switch
    {
        ArrayType array => OfElement(array.Element) + "[]",
        BytesType => "byte[]",
        _ => Of(type),
    };

    private static string Of(IntegerType type) => (type.Bits, type.IsSigned) switch
    {
        (8, false) => "byte",
        (8, true) => "sbyte",
        (16, false) => "ushort",
        (16, true) => "short",
        (32, false) => "uint",
        (32, true) => "int",
        (64, false) => "ulong",
        (64, true) => "long",
        (128, false) => "global::System.UInt128",
        (128, true) => "global::System.Int128",
        _ => "global::DeCA10B." + (type.IsSigned ? "Int" : "UInt") + type.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string Tuple(TupleType tuple, Func<IrType, string> element) =>
        "(" + string.Join(", ", tuple.Elements.Select(item => (element(item.Type) + " " + CSharpNames.Escape(item.Name)).TrimEnd())) + ")";
}
