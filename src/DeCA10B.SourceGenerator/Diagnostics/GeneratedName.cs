using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Name of a generated member.</summary>
internal static class GeneratedName
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1061",
        "Name of a generated member",
        "'{0}' is a member that the generated part of the class has",
        "give it another name, and the name in the ABI by [AbiName]");
}
