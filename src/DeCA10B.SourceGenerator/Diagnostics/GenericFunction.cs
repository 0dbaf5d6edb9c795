using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Generic function.</summary>
internal static class GenericFunction
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1089",
        "Generic function",
        "'{0}' is generic, and a function of a contract has the types that the ABI says",
        "write one function a type");
}
