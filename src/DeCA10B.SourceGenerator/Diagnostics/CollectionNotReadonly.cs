using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Collection is not readonly.</summary>
internal static class CollectionNotReadonly
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1010",
        "Collection is not readonly",
        "Collection '{0}' can be assigned, but storage stays where it is",
        "declare it 'readonly' with '= new()'");
}
