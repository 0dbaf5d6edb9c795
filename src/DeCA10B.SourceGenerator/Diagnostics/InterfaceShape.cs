using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract interface has the wrong shape.</summary>
internal static class InterfaceShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1018",
        "Contract interface has the wrong shape",
        "Contract interface '{0}' {1}",
        "declare it directly in a namespace, not generic, derive it from IContract, and declare each function once among all that it inherits");
}
