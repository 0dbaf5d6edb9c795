using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Span as a constructor parameter.</summary>
internal static class ConstructorSpan
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1096",
        "Span as a constructor parameter",
        "'{0}' lies in the calldata of a call, and a constructor has none",
        "use an array");
}
