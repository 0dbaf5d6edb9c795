using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Array passed as calldata.</summary>
internal static class MemoryAsCalldata
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1209",
        "Array passed as calldata",
        "An array in memory cannot become the calldata span '{0}'",
        "make the parameter an array, or pass on the span that the function received");
}
