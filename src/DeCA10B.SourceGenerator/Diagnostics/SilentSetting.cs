using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Setting changes without an event.</summary>
internal static class SilentSetting
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2004",
        "Setting changes without an event",
        "'{0}' lets somebody with a right change '{1}', and emits nothing that would tell",
        "emit an event with the new value");
}
