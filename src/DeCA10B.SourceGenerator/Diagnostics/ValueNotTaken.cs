using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Value sent to a function that takes none.</summary>
internal static class ValueNotTaken
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1051",
        "Value sent to a function that takes none",
        "'{0}' is not [Payable], and a call of it with value always fails",
        "mark the function of the contract interface [Payable], or call it without WithValue");
}
