using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Lock, using or yield.</summary>
internal static class ResourceStatement
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1105",
        "Lock, using or yield",
        "{0} needs a run time that a chain does not have",
        "leave it out");
}
