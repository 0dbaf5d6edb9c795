using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Two declarations of one name.</summary>
internal static class NameClash
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1064",
        "Two declarations of one name",
        "'{0}' and '{1}' are both '{2}' in the Solidity of '{3}'",
        "rename one, or give an event, error or function another name with [AbiName]");
}
