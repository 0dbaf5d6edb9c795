using DeCA10B.Compiler.Solidity;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Full names, function keys and ABI names.</summary>
internal static class Naming
{
    private static readonly SymbolDisplayFormat FullNameFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The full C# name, built-in types by their keyword.</summary>
    /// <remarks>A generic contract has one name, whatever stands for its type parameters.</remarks>
    public static string FullName(ISymbol symbol) =>
        (symbol is INamedTypeSymbol { IsGenericType: true } generic && generic.DerivesFromContract() ? generic.OriginalDefinition : symbol).ToDisplayString(FullNameFormat);

    /// <summary>The full name of what a type becomes: the functions of a struct are not the struct.</summary>
    public static string ModelName(INamedTypeSymbol type) => type.IsLibrary() ? LibraryTranslator.FullNameOf(type) : FullName(type);

    public static string Namespace(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? FullName(space) : "";

    /// <summary>What tells a function apart within its contract and stays the same in every assembly that sees it.</summary>
    public static string Key(IMethodSymbol method) =>
        method.Name + "(" + string.Join(",", method.Parameters.Select(parameter => FullName(parameter.Type))) + ")"
        // Conversions alone differ by what they return.
        + (method.MethodKind == MethodKind.Conversion ? FullName(method.ReturnType) : "");

    /// <summary>A computed property is a function without parameters.</summary>
    public static string Key(IPropertySymbol property) => property.Name + "()";

    /// <summary>The ABI name that the attribute states, or the C# name without leading underscores and in camel case.</summary>
    public static string AbiName(ISymbol symbol) => StatedAbiName(symbol.GetAttributes()) ?? CamelCase(symbol.Name);

    /// <summary>The ABI name of an event or error: the C# name without the suffix that says what it is.</summary>
    public static string RecordName(INamedTypeSymbol type, string suffix)
    {
        if (StatedAbiName(type.GetAttributes()) is { } stated) return stated;
        return type.Name.Length > suffix.Length && type.Name.EndsWith(suffix, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - suffix.Length)
            : type.Name;
    }

    /// <summary>The name of a single return value, empty when none is stated.</summary>
    public static string ReturnName(IMethodSymbol method) => StatedAbiName(method.GetReturnTypeAttributes()) ?? "";

    public static string CamelCase(string name) => SolidityNames.Camel(name);

    private static string? StatedAbiName(IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass.Is(KnownNames.AbiNameAttribute))
            ?.ConstructorArguments.FirstOrDefault().Value as string;
}
