using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Generic contract has the wrong shape.</summary>
internal static class GenericShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1120",
        "Generic contract has the wrong shape",
        "Contract '{0}' {1}",
        "a generic contract is abstract, its base is not generic, and each type parameter is bound to one contract interface and has one property; what closes it is sealed and gives each a contract interface or a contract");
}
