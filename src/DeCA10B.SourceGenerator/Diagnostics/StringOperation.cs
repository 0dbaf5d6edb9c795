using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>String operation.</summary>
internal static class StringOperation
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1203",
        "String operation",
        "{0} works on UTF-16 text, which a chain does not have",
        "keep strings whole: store, join, compare and return them");
}
