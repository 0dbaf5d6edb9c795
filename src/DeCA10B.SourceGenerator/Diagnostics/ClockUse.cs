using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Clock of the machine.</summary>
internal static class ClockUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1243",
        "Clock of the machine",
        "'{0}' reads the clock of one machine",
        "use Block.Timestamp");
}
