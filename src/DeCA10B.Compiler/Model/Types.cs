namespace DeCA10B.Compiler.Model;

/// <summary>Where an array or byte string lives.</summary>
public enum DataLocation
{
    /// <summary>A C# array: shared by reference within a call.</summary>
    Memory,

    /// <summary>A C# read-only span: the arguments of the call.</summary>
    Calldata,
}

/// <summary>A type of the language.</summary>
public abstract record IrType;

public sealed record VoidType : IrType
{
    public static readonly VoidType Instance = new();
}

public sealed record BoolType : IrType
{
    public static readonly BoolType Instance = new();
}

/// <summary>An integer of 8 to 256 bits.</summary>
public sealed record IntegerType(int Bits, bool IsSigned) : IrType
{
    public static readonly IntegerType UInt256 = new(256, false);
    public static readonly IntegerType Int32 = new(32, true);
}

public sealed record AddressType : IrType
{
    public static readonly AddressType Instance = new();
}

/// <summary><c>bytes1</c> to <c>bytes32</c>.</summary>
public sealed record FixedBytesType(int Length) : IrType
{
    public static readonly FixedBytesType Bytes32 = new(32);
}

/// <summary>A byte string: <c>byte[]</c> in memory, <c>ReadOnlySpan&lt;byte&gt;</c> in calldata.</summary>
public sealed record BytesType(DataLocation Location) : IrType;

public sealed record StringType : IrType
{
    public static readonly StringType Instance = new();
}

/// <summary>A dynamic array: <c>T[]</c> in memory, <c>ReadOnlySpan&lt;T&gt;</c> in calldata.</summary>
public sealed record ArrayType(IrType Element, DataLocation Location) : IrType;

/// <summary>A fixed-size array, an inline-array struct in C#.</summary>
public sealed record FixedArrayType(IrType Element, int Length, string CSharpName) : IrType;

/// <summary>A struct, named by its full C# name.</summary>
public sealed record StructType(string FullName) : IrType;

/// <summary>An enum, named by its full C# name.</summary>
public sealed record EnumType(string FullName) : IrType;

/// <summary>The address of a contract behind a contract interface, named by its full C# name.</summary>
public sealed record InterfaceType(string FullName) : IrType;

/// <summary>A mapping in storage. A packed mapping keeps as many values in a slot as fit.</summary>
public sealed record MappingType(IrType Key, IrType Value, bool IsPacked) : IrType;

/// <summary>A dynamic array in storage.</summary>
public sealed record StorageArrayType(IrType Element) : IrType;

/// <summary>Several return values.</summary>
public sealed record TupleType(EquatableArray<TupleElement> Elements) : IrType;

/// <summary>One of several return values; the name is empty when C# gives none.</summary>
public sealed record TupleElement(string Name, IrType Type);
