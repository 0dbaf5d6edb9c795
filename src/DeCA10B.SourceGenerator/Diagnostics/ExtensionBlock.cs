using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Extension block.</summary>
internal static class ExtensionBlock
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1066",
        "Extension block",
        "An extension block has no counterpart",
        "declare its functions in the library itself, with 'this' before the first parameter");
}
