using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Explicit interface implementation.</summary>
internal static class ExplicitImplementation
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1087",
        "Explicit interface implementation",
        "'{0}' is implemented explicitly, so the contract's own functions would not show it",
        "implement the interface by a public function");
}
