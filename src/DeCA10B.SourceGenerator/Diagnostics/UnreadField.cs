using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Field is never read.</summary>
internal static class UnreadField
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2021",
        "Field is never read",
        "'{0}' is stored, which costs gas, and never read",
        "remove it, or write a function that returns it");
}
