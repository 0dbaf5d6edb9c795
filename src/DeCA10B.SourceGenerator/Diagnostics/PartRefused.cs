using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract cannot be a part.</summary>
internal static class PartRefused
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1122",
        "Contract cannot be a part",
        "What stands in '{0}' cannot be a part: {1}",
        "change that contract, or give its contract interface as the type argument: it is then deployed by itself");
}
