using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract class as a type.</summary>
internal static class ContractAsType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1238",
        "Contract class as a type",
        "'{0}' is a contract, and contracts know each other by address",
        "refer to it through a contract interface");
}
