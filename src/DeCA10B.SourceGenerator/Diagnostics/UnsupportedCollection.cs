using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Collection expression.</summary>
internal static class UnsupportedCollection
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1219",
        "Collection expression",
        "{0} cannot be written as a collection",
        "list the elements of an array one by one");
}
