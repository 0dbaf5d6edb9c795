using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Accessibility has no counterpart.</summary>
internal static class InternalFunction
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1020",
        "Accessibility has no counterpart",
        "'{0}' is {1}, which a chain does not know",
        "make it public, protected or private");
}
