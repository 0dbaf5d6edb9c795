using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Primary constructor.</summary>
internal static class PrimaryConstructor
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1081",
        "Primary constructor",
        "The primary constructor of '{0}' would make fields that nobody declared",
        "write a constructor");
}
