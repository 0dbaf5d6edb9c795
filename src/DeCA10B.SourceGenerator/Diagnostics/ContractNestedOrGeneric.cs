using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract is nested or generic.</summary>
internal static class ContractNestedOrGeneric
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1003",
        "Contract is nested or generic",
        "Contract '{0}' is {1}",
        "declare it directly in a namespace, without type parameters");
}
