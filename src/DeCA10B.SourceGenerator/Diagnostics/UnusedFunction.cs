using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Function is never called.</summary>
internal static class UnusedFunction
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2020",
        "Function is never called",
        "'{0}' is private and nothing calls it",
        "remove it, or call it");
}
