using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Questions about symbols that several translators ask.</summary>
internal static class Symbols
{
    public static bool Has(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass is { } type && Naming.FullName(type) == attribute);

    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is not null && Naming.FullName(type.OriginalDefinition) == fullName;

    public static bool Implements(this ITypeSymbol type, string fullName) =>
        type.AllInterfaces.Any(candidate => Naming.FullName(candidate) == fullName);

    public static bool IsContractInterface(this ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Has(KnownNames.ContractInterfaceAttribute);

    public static bool IsContractBase(this ITypeSymbol? type) => type.Is(KnownNames.Contract);

    public static bool DerivesFromContract(this ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            if (current.IsContractBase()) return true;
        return false;
    }

    /// <summary>Whether the author wrote it: a member of generated plumbing has no meaning of its own.</summary>
    public static bool IsAuthored(this ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared && symbol.DeclaringSyntaxReferences.Any(reference => !IsGenerated(reference.SyntaxTree));

    public static bool IsGenerated(this SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where its name stands in source, for messages about the whole declaration.</summary>
    public static Location NameLocation(this ISymbol symbol) =>
        symbol.Locations.Where(location => location.IsInSource && !location.SourceTree!.IsGenerated())
            .OrderBy(location => location.SourceTree!.FilePath, StringComparer.Ordinal).FirstOrDefault()
        ?? symbol.Locations.FirstOrDefault() ?? Location.None;

    /// <summary>The parts of its declaration that the author wrote, in an order that does not depend on the order of files.</summary>
    public static IEnumerable<SyntaxReference> AuthoredParts(this ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Where(reference => !IsGenerated(reference.SyntaxTree)).OrderBy(reference => reference.SyntaxTree.FilePath, StringComparer.Ordinal);

    /// <summary>The syntax that declares it in source the author wrote.</summary>
    public static SyntaxNode? Declaration(this ISymbol symbol, CancellationToken cancellation) => symbol.AuthoredParts().FirstOrDefault()?.GetSyntax(cancellation);
}
