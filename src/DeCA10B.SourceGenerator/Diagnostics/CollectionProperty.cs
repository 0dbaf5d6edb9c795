using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Property of a collection type.</summary>
internal static class CollectionProperty
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1093",
        "Property of a collection type",
        "'{0}' is a property of a collection type",
        "a collection is a readonly field: write a function that reads it");
}
