using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract is nested.</summary>
internal static class ContractNested
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1003",
        "Contract is nested",
        "Contract '{0}' is nested",
        "declare it directly in a namespace");
}
