using DeCA10B.FixedPoint;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>C# types to types of the language. Null for a type that is not one.</summary>
internal sealed class TypeTranslator(RecordTranslator records)
{
    private readonly Dictionary<ITypeSymbol, IrType?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The fixed arrays whose element is being translated: C# refuses one that holds itself, but only after it was asked for here.</summary>
    private readonly HashSet<ITypeSymbol> open = new(SymbolEqualityComparer.Default);

    public IrType? Translate(ITypeSymbol type)
    {
        if (known.TryGetValue(type, out var translated)) return translated;
        translated = ByKind(type);
        known[type] = translated;
        return translated;
    }

    private IrType? ByKind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Void => VoidType.Instance,
        SpecialType.System_Boolean => BoolType.Instance,
        SpecialType.System_SByte => new IntegerType(8, true),
        SpecialType.System_Byte => new IntegerType(8, false),
        SpecialType.System_Int16 => new IntegerType(16, true),
        SpecialType.System_UInt16 => new IntegerType(16, false),
        SpecialType.System_Int32 => IntegerType.Int32,
        SpecialType.System_UInt32 => new IntegerType(32, false),
        SpecialType.System_Int64 => new IntegerType(64, true),
        SpecialType.System_UInt64 => new IntegerType(64, false),
        SpecialType.System_String => StringType.Instance,
        SpecialType.None => Other(type),
        _ => null,
    };

    private IrType? Other(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => GenericContracts.FaceOf(parameter) is { } face ? new InterfaceType(Naming.FullName(face)) : null,
        IArrayTypeSymbol { Rank: 1 } array => Array(array.ElementType, DataLocation.Memory),
        INamedTypeSymbol { IsTupleType: true } tuple => Tuple(tuple),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => records.Enum(named) is { } model ? new EnumType(model.FullName) : null,
        INamedTypeSymbol { IsGenericType: true } generic => Generic(generic),
        INamedTypeSymbol { TypeKind: TypeKind.Interface } named => named.IsContractInterface() ? new InterfaceType(Naming.FullName(named)) : null,
        INamedTypeSymbol { TypeKind: TypeKind.Struct } named => WellKnown(named) ?? Struct(named),
        _ => null,
    };

    private IrType? Array(ITypeSymbol element, DataLocation location)
    {
        if (element.SpecialType == SpecialType.System_Byte) return new BytesType(location);
        return Inner(element) is { } type and not (ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata } or TupleType)
            ? new ArrayType(type, location)
            : null;
    }

    private TupleType? Tuple(INamedTypeSymbol tuple)
    {
        var elements = new List<TupleElement>();
        foreach (var element in tuple.TupleElements)
        {
            if (Inner(element.Type) is not { } type) return null;
            elements.Add(new(element.IsExplicitlyNamedTupleElement ? Naming.CamelCase(element.Name) : "", type));
        }

        return new(elements.ToEquatableArray());
    }

    private IrType? Generic(INamedTypeSymbol type)
    {
        var arguments = type.TypeArguments;
        return Naming.FullName(type.OriginalDefinition) switch
        {
            KnownNames.ReadOnlySpan => Array(arguments[0], DataLocation.Calldata),
            KnownNames.StorageArray => Inner(arguments[0]) is { } element ? new StorageArrayType(element) : null,
            KnownNames.Mapping => Mapping(arguments[0], arguments[1], isPacked: false),
            KnownNames.PackedMapping => Mapping(arguments[0], arguments[1], isPacked: true),
            _ => null,
        };
    }

    /// <summary>A type inside another, where a part cannot be.</summary>
    private IrType? Inner(ITypeSymbol type) => type is ITypeParameterSymbol ? null : Translate(type);

    private MappingType? Mapping(ITypeSymbol key, ITypeSymbol value, bool isPacked) =>
        Inner(key) is { } keyType && Inner(value) is { } valueType ? new(keyType, valueType, isPacked) : null;

    /// <summary>The integers, addresses and byte strings of the authoring API and of .NET, by their names.</summary>
    private static IrType? WellKnown(INamedTypeSymbol type)
    {
        var space = Naming.Namespace(type);
        if (space == "System") return type.Name switch { "Int128" => new IntegerType(128, true), "UInt128" => new IntegerType(128, false), _ => null };
        if (space != "DeCA10B" || type.ContainingAssembly.Name != KnownNames.Sdk) return null;
        if (FixedPointFormat.Find(Naming.FullName(type)) is { } format) return new FixedPointType(format.FullName);
        if (type.Name == "Address") return AddressType.Instance;
        if (Number(type.Name, "UInt") is { } unsigned and <= 256) return new IntegerType(unsigned, false);
        if (Number(type.Name, "Int") is { } signed and <= 256) return new IntegerType(signed, true);
        return Number(type.Name, "Bytes") is { } length and <= 32 ? new FixedBytesType(length) : null;
    }

    private static int? Number(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(name.Substring(prefix.Length), out var number) && number > 0 ? number : null;

    private IrType? Struct(INamedTypeSymbol type)
    {
        if (type.IsRefLikeType || Naming.Namespace(type) is "System" || Naming.Namespace(type).StartsWith("System.", StringComparison.Ordinal)) return null;
        var inline = type.GetAttributes().FirstOrDefault(data => data.AttributeClass.Is(KnownNames.InlineArrayAttribute));
        if (inline is not null) return FixedArray(type, inline);
        return records.Struct(type) is { } model ? new StructType(model.FullName) : null;
    }

    private FixedArrayType? FixedArray(INamedTypeSymbol type, AttributeData inline)
    {
        var field = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => !member.IsStatic);
        if (field is null || inline.ConstructorArguments.FirstOrDefault().Value is not int length || !open.Add(type)) return null;
        var element = Translate(field.Type);
        open.Remove(type);
        return element is null ? null : new(element, length, Naming.FullName(type));
    }
}
