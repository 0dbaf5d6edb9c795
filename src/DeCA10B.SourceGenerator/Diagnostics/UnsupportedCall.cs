using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported call.</summary>
internal static class UnsupportedCall
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1202",
        "Unsupported call",
        "'{0}' has no counterpart on a chain",
        "{1}");
}
