using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Goto.</summary>
internal static class GotoStatement
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1104",
        "Goto",
        "{0} has no counterpart on a chain",
        "use break, continue, return or a function");
}
