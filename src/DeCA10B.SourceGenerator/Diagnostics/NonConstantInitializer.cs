using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Initialiser is not constant.</summary>
internal static class NonConstantInitializer
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1007",
        "Initialiser is not constant",
        "The initialiser of '{0}' is not a constant",
        "assign it in the constructor");
}
