using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Case beside the default of a switch.</summary>
internal static class SwitchLabels
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1110",
        "Case beside the default of a switch",
        "This default stands beside a case, and another section has a pattern that may take the same value",
        "give the default a section of its own");
}
