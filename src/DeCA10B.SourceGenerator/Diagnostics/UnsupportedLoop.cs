using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Elements that foreach cannot visit.</summary>
internal static class UnsupportedLoop
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1112",
        "Elements that foreach cannot visit",
        "{0}",
        "loop over an array, a span, a StorageArray, or a local or field that is an inline array");
}
