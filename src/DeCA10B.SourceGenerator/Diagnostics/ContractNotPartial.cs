using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract is not partial.</summary>
internal static class ContractNotPartial
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1001",
        "Contract is not partial",
        "Contract '{0}' is not partial",
        "add 'partial': its native plumbing is generated beside it");
}
