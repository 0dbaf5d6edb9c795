using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported statement.</summary>
internal static class UnsupportedStatement
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1101",
        "Unsupported statement",
        "{0} is not part of the language",
        "use if, for, foreach over an array, while, return, break or continue");
}
