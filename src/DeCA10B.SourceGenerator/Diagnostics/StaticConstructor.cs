using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Static constructor.</summary>
internal static class StaticConstructor
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1086",
        "Static constructor",
        "The static constructor of '{0}' would run once a process, not once a contract",
        "use constants, or the constructor");
}
