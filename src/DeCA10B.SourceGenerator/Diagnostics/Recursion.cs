using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Recursion.</summary>
internal static class Recursion
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1106",
        "Recursion",
        "'{0}' calls itself{1}, and a chain's stack is shallow",
        "write a loop");
}
