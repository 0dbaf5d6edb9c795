using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Second constructor.</summary>
internal static class SecondConstructor
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1080",
        "Second constructor",
        "'{0}' has another constructor, but a contract is deployed by one",
        "keep one constructor");
}
