using DeCA10B.SourceGenerator.Memory;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Questions about symbols that several translators ask.</summary>
internal static class Symbols
{
    public static bool Has(this ISymbol symbol, string attribute) => symbol.GetAttributes().Any(data => data.AttributeClass.Is(attribute));

    /// <summary>Whether the definition of a type has a full name. Called for every node: names are formatted only where the last part agrees.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is not null && EndsWithName(fullName, type.Name) && Naming.FullName(type.OriginalDefinition) == fullName;

    public static bool Implements(this ITypeSymbol type, string fullName) => type.AllInterfaces.Any(candidate => candidate.Is(fullName));

    private static bool EndsWithName(string fullName, string name)
    {
        var end = fullName.IndexOf('<');
        if (end < 0) end = fullName.Length;
        var start = end - name.Length;
        return start > 0 && fullName[start - 1] == '.' && string.CompareOrdinal(fullName, start, name, 0, name.Length) == 0;
    }

    public static bool IsContractInterface(this ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Has(KnownNames.ContractInterfaceAttribute);

    /// <summary>Whether its functions may be called by contracts: a static class, or a struct with methods of its own.</summary>
    public static bool IsLibrary(this ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.Has(KnownNames.ContractLibraryAttribute);

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

    /// <summary>The path of a file with '/' between folders, on every system: names are sorted by it.</summary>
    public static string Path(this SyntaxTree tree) => tree.FilePath.Replace('\\', '/');

    /// <summary>Where its name stands in source, for messages about the whole declaration.</summary>
    public static Location NameLocation(this ISymbol symbol)
    {
        var found = symbol.Locations.Where(location => location.IsInSource && !location.SourceTree!.IsGenerated())
            .OrderBy(location => location.SourceTree!.Path(), StringComparer.Ordinal).FirstOrDefault()
            ?? symbol.Locations.FirstOrDefault() ?? Location.None;
        TreesRead.Note(found.SourceTree);
        return found;
    }

    /// <summary>The parts of its declaration that the author wrote, in an order that does not depend on the order of files.</summary>
    public static IReadOnlyList<SyntaxReference> AuthoredParts(this ISymbol symbol)
    {
        SyntaxReference[] parts = [.. symbol.DeclaringSyntaxReferences.Where(reference => !IsGenerated(reference.SyntaxTree)).OrderBy(reference => reference.SyntaxTree.Path(), StringComparer.Ordinal)];
        foreach (var part in parts) TreesRead.Note(part.SyntaxTree);
        return parts;
    }

    /// <summary>The syntax that declares it in source the author wrote.</summary>
    public static SyntaxNode? Declaration(this ISymbol symbol, CancellationToken cancellation) => symbol.AuthoredParts().FirstOrDefault()?.GetSyntax(cancellation);
}
