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
        return (UnsupportedType.Rule, [name, Nearest(type)]);
    }

    public static bool IsFloating(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal }
        || (type is { Name: "Half" } && Naming.Namespace(type) == "System");

    /// <summary>A collection of doubles is at fault for its doubles.</summary>
    private static (DiagnosticDescriptor Rule, string[] Arguments)? ElementFault(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments)
            if (IsFloating(argument)) return (FloatingPoint.Rule, [argument.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)]);
        return null;
    }

    private static string Nearest(ITypeSymbol type) => Naming.FullName(type.OriginalDefinition) switch
    {
        "char" => "use byte, or string for text",
        "nint" or "nuint" => "use long or ulong",
        "System.Numerics.BigInteger" => "use UInt256 or Int256",
        "System.DateTime" or "System.DateTimeOffset" => "use UInt256 seconds, as Block.Timestamp has them",
        "System.TimeSpan" => "use uint or UInt256 seconds",
        "System.Guid" => "use Bytes32",
        KnownNames.Span => "use ReadOnlySpan<T> for a parameter, T[] for a local",
        "System.Memory<T>" or "System.ReadOnlyMemory<T>" => "use ReadOnlySpan<T>",
        "System.Collections.Generic.Dictionary<TKey, TValue>" or "System.Collections.Generic.IDictionary<TKey, TValue>" or "System.Collections.Generic.HashSet<T>" =>
            "use Mapping<TKey, TValue>",
        "System.Collections.Generic.List<T>" or "System.Collections.Generic.IList<T>" or "System.Collections.Generic.IEnumerable<T>"
            or "System.Collections.Generic.IReadOnlyList<T>" => "use StorageArray<T> for state, T[] for a local",
        _ when type is IArrayTypeSymbol { Rank: > 1 } => "use an array of arrays",
        _ when type.TypeKind == TypeKind.Interface => "mark the interface [ContractInterface] and derive it from IContract",
        _ when type.DerivesFromContract() => "refer to another contract through a contract interface",
        _ when type.TypeKind == TypeKind.Class => "use a struct",
        _ when type.TypeKind == TypeKind.Pointer => "use an array",
        _ => "use an integer, bool, Address, Bytes32, string, array or struct",
    };
}
