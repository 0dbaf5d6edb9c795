using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported expression.</summary>
internal static class UnsupportedExpression
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1201",
        "Unsupported expression",
        "{0} is not part of the language",
        "{1}");
}
