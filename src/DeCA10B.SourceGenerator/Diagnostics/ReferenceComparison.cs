using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Comparison by reference.</summary>
internal static class ReferenceComparison
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1213",
        "Comparison by reference",
        "'{0}' values cannot be compared",
        "compare addresses for contracts, fields for structs, elements for arrays");
}
