using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Date or time of .NET.</summary>
internal static class ClockType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1235",
        "Date or time of .NET",
        "'{0}' is a date or time of .NET",
        "use UInt256 seconds, as Block.Timestamp has them, or uint for a span of time");
}
