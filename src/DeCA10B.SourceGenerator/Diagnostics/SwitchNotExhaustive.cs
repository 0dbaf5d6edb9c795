using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Switch expression without an arm for every value.</summary>
internal static class SwitchNotExhaustive
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1215",
        "Switch expression without an arm for every value",
        "This switch expression has no arm for some value",
        "add an arm: _ => ...");
}
