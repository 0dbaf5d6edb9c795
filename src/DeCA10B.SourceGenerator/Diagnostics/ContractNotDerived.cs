using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Class is not a contract.</summary>
internal static class ContractNotDerived
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1002",
        "Class is not a contract",
        "'{0}' is marked [Contract] but does not derive from Contract",
        "derive it from DeCA10B.Contract or from another contract");
}
