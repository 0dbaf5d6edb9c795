using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Mutable static field.</summary>
internal static class StaticField
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1006",
        "Mutable static field",
        "'{0}' is static and mutable, but all state belongs to one deployed contract",
        "make it an instance field, or const or static readonly");
}
