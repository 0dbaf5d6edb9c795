using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Name that Solidity cannot have.</summary>
internal static class UnusableName
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1027",
        "Name that Solidity cannot have",
        "'{0}' cannot be a name in Solidity",
        "use letters a to z, digits and underscores, and for what the ABI shows no reserved word; [AbiName] gives it another name");
}
