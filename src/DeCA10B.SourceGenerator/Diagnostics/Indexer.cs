using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Indexer.</summary>
internal static class Indexer
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1082",
        "Indexer",
        "An indexer of '{0}' has no name that the ABI could show",
        "write a function");
}
