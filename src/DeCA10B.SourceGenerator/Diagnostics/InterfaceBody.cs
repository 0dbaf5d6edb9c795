using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Body in a contract interface.</summary>
internal static class InterfaceBody
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1095",
        "Body in a contract interface",
        "'{0}' has a body, or is static, in a contract interface",
        "declare it only");
}
