using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract inside a struct or array.</summary>
internal static class ContractInside
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1062",
        "Contract inside a struct or array",
        "'{0}' may not stand inside a struct or array",
        "keep the contract's Address there, and call it through At<I>(address)");
}
