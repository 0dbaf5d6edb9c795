using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Override with other guards.</summary>
internal static class GuardsDiffer
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1059",
        "Override with other guards",
        "'{0}' has not the guards that {1} has",
        "state the same attributes in the same order");
}
