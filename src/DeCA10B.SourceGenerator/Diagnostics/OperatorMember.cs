using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Operator of a contract.</summary>
internal static class OperatorMember
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1084",
        "Operator of a contract",
        "A contract is no value that '{0}' could work on",
        "write a function");
}
