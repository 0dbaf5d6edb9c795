using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Collection of .NET.</summary>
internal static class CollectionType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1236",
        "Collection of .NET",
        "'{0}' is a collection of .NET, which lives in the memory of one process",
        "{1}");
}
