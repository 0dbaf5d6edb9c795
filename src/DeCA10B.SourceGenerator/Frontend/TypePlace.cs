using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Where a type stands: what may stand there differs.</summary>
internal enum TypePlace
{
    Storage,
    StructMember,
    Local,
    Parameter,
    ConstructorParameter,
    Property,
    PublicReturn,
    PrivateReturn,
}

/// <summary>Translates a type at a place and reports one that may not stand there.</summary>
internal sealed class TypePlaces(TypeTranslator types, Findings findings)
{
    public IrType? Require(ITypeSymbol type, TypePlace place, Location location)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            findings.MarkCompileError();
            return null;
        }

        // A type parameter stands for a part, which has one place and is handed over once.
        if (type is ITypeParameterSymbol && place is not (TypePlace.Property or TypePlace.ConstructorParameter))
        {
            findings.Report(PartPlace.Rule, location, type.Name);
            return null;
        }

        if (place == TypePlace.Property) place = TypePlace.Storage;
        if (place == TypePlace.ConstructorParameter) place = TypePlace.Parameter;
        if (types.Translate(type) is not { } translated)
        {
            var (rule, arguments) = UnsupportedTypes.Explain(type);
            findings.Report(rule, location, arguments);
            return null;
        }

        if (Objection(translated, place) is { } objection)
        {
            findings.Report(objection.Rule, location, objection.Rule == UnsupportedType.Rule ? [Name(type), objection.Hint] : [Name(type)]);
            return null;
        }

        return translated;
    }

    private static (DiagnosticDescriptor Rule, string Hint)? Objection(IrType type, TypePlace place) => (type, place) switch
    {
        (VoidType, not (TypePlace.PublicReturn or TypePlace.PrivateReturn)) => (UnsupportedType.Rule, "use a value type"),
        (TupleType nested, TypePlace.PublicReturn or TypePlace.PrivateReturn) when nested.Elements.Any(element => element.Type is TupleType) =>
            (UnsupportedType.Rule, "return the values side by side: (a, b, c)"),
        (TupleType tuple, TypePlace.PublicReturn or TypePlace.PrivateReturn) => tuple.Elements.Select(element => Objection(element.Type, place)).FirstOrDefault(item => item is not null),
        (TupleType, _) => (TupleKept.Rule, ""),
        (MappingType mapping, TypePlace.Storage) => Objection(mapping),
        (StorageArrayType array, TypePlace.Storage) => Objection(array.Element, TypePlace.Storage),
        (MappingType or StorageArrayType, _) => (CollectionAsValue.Rule, ""),
        (ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata }, TypePlace.Storage or TypePlace.StructMember or TypePlace.PublicReturn) => (SpanKept.Rule, ""),
        (InterfaceType, TypePlace.StructMember) => (ContractInside.Rule, ""),
        (ArrayType array, _) when HoldsContract(array.Element) => (ContractInside.Rule, ""),
        (ArrayType or BytesType, TypePlace.Storage) => (ArrayField.Rule, ""),
        (ArrayType or BytesType, TypePlace.StructMember) => (ArrayInStruct.Rule, ""),
        (FixedArrayType array, _) => Objection(array.Element, TypePlace.StructMember),
        _ => null,
    };

    private static bool HoldsContract(IrType type) => type is InterfaceType || (type is ArrayType array && HoldsContract(array.Element));

    private static (DiagnosticDescriptor Rule, string Hint)? Objection(MappingType mapping)
    {
        if (mapping.Key is not (IntegerType or BoolType or AddressType or FixedBytesType or EnumType or StringType))
            return (MappingKeyType.Rule, "");
        if (!mapping.IsPacked) return Objection(mapping.Value, TypePlace.Storage);
        if (mapping.Key is not IntegerType { IsSigned: false }) return (PackedMappingType.Rule, "");
        return mapping.Value is IntegerType { Bits: <= 128 } or FixedPointType { Integer.Bits: <= 128 } or BoolType or EnumType ? null : (PackedMappingType.Rule, "");
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
