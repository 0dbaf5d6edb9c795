using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Value cannot leave.</summary>
internal static class LockedValue
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2011",
        "Value cannot leave",
        "'{0}' takes value, but no function of the contract sends any",
        "add a way out, or do not take value");
}
