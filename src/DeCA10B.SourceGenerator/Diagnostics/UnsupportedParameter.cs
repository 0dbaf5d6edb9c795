using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported parameter.</summary>
internal static class UnsupportedParameter
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1019",
        "Unsupported parameter",
        "Parameter '{0}' {1}",
        "pass it by value");
}
