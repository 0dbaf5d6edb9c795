using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Says why a type is not part of the language and names the nearest that is.</summary>
internal static class UnsupportedTypes
{
    public static (DiagnosticDescriptor Rule, string[] Arguments) Explain(ITypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (IsFloating(type)) return (FloatingPoint.Rule, [name]);
        if (type.TypeKind is TypeKind.Delegate or TypeKind.FunctionPointer || Naming.Namespace(type) == "System.Linq") return (LambdaOrDelegate.Rule, ["'" + name + "'"]);
        if (Naming.Namespace(type) == "System.Threading.Tasks") return (AsyncCode.Rule, ["'" + name + "'"]);
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return (ObjectUse.Rule, [name]);
        if (type is INamedTypeSymbol named && ElementFault(named) is { } fault) return fault;
        if (type is IArrayTypeSymbol { Rank: 1 } array && Explain(array.ElementType) is { } element && element.Rule != UnsupportedType.Rule) return element;
        return Named(type) is { } rule ? (rule, rule == CollectionType.Rule ? [name, Storage(type)] : [name]) : (UnsupportedType.Rule, [name, Nearest(type)]);
    }

    public static bool IsFloating(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal }
        || (type is { Name: "Half" } && Naming.Namespace(type) == "System");

    /// <summary>A collection of doubles is at fault for its doubles.</summary>
    private static (DiagnosticDescriptor Rule, string[] Arguments)? ElementFault(INamedTypeSymbol type)
    {
        // A Mapping of what is no value is at fault for that, not for being a class.
        if (type.ContainingAssembly?.Name == KnownNames.Sdk && type.TypeArguments.FirstOrDefault(IsForeign) is { } foreign) return Explain(foreign);
        foreach (var argument in type.TypeArguments)
            if (IsFloating(argument)) return (FloatingPoint.Rule, [argument.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)]);
        return null;
    }

    private static bool IsForeign(ITypeSymbol type) =>
        Named(type) is not null && type.SpecialType != SpecialType.System_String && !type.IsContractInterface() && type.ContainingAssembly?.Name != KnownNames.Sdk
        || (type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && Naming.Namespace(type).StartsWith("System", StringComparison.Ordinal) && type.Name is not ("Int128" or "UInt128"));

    /// <summary>The rule of a type that has one of its own.</summary>
    private static DiagnosticDescriptor? Named(ITypeSymbol type) => Naming.FullName(type.OriginalDefinition) switch
    {
        "char" => CharType.Rule,
        "nint" or "nuint" => NativeInteger.Rule,
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeSpan" or "System.DateOnly" or "System.TimeOnly" => ClockType.Rule,
        _ when Naming.Namespace(type).StartsWith("System.Collections", StringComparison.Ordinal) => CollectionType.Rule,
        _ when type is IArrayTypeSymbol { Rank: > 1 } => RectangularArray.Rule,
        _ when type.TypeKind == TypeKind.Interface => PlainInterface.Rule,
        _ when type.DerivesFromContract() => ContractAsType.Rule,
        _ when type.TypeKind == TypeKind.Class => ClassType.Rule,
        _ => null,
    };

    /// <summary>What keeps in storage what a collection keeps in memory.</summary>
    private static string Storage(ITypeSymbol type) =>
        type.Name.Contains("Dictionary") || type.Name.Contains("Set") ? "use Mapping<TKey, TValue>" : "use StorageArray<T> for state, T[] for a local";

    private static string Nearest(ITypeSymbol type) => Naming.FullName(type.OriginalDefinition) switch
    {
        "System.Numerics.BigInteger" => "use UInt256 or Int256",
        "System.Guid" => "use Bytes32",
        KnownNames.Span => "use ReadOnlySpan<T> for a parameter, T[] for a local",
        "System.Memory<T>" or "System.ReadOnlyMemory<T>" => "use ReadOnlySpan<T>",
        _ when type.TypeKind == TypeKind.Pointer => "use an array",
        _ => "use an integer, bool, Address, Bytes32, string, array or struct",
    };
}
