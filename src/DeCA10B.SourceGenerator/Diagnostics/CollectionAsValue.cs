using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Collection used as a value.</summary>
internal static class CollectionAsValue
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1011",
        "Collection used as a value",
        "'{0}' lives in storage only and is no value",
        "use its elements, or a storage reference");
}
