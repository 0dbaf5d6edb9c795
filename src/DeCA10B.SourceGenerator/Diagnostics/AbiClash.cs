using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Two functions have one ABI name.</summary>
internal static class AbiClash
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1017",
        "Two functions have one ABI name",
        "'{0}' and '{1}' are both '{2}' in the ABI",
        "rename one, or give it another name with [AbiName]");
}
