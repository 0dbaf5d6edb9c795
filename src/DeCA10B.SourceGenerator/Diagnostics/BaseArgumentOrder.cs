using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Base arguments that need statements.</summary>
internal static class BaseArgumentOrder
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1113",
        "Base arguments that need statements",
        "In Solidity these arguments of the base constructor need statements before them, for which there is no place",
        "pass the parts, and compute in the base's constructor");
}
