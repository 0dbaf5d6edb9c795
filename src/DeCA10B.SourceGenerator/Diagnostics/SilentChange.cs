using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>State changes without an event.</summary>
internal static class SilentChange
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2005",
        "State changes without an event",
        "'{0}' changes '{1}' without an event, while the contract tells of its other changes",
        "emit an event, or say why nobody needs to know");
}
