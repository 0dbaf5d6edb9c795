using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Declared mutability is broken.</summary>
internal static class MutabilityViolated
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1302",
        "Declared mutability is broken",
        "'{0}' is declared [{1}] but {2}",
        "drop the attribute or the access");
}
