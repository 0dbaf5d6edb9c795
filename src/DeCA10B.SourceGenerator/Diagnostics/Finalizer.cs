using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Finalizer.</summary>
internal static class Finalizer
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1085",
        "Finalizer",
        "'{0}' has a finalizer, but a contract has no end of life",
        "leave it out");
}
