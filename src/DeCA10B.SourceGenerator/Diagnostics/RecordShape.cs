using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Event or error has the wrong shape.</summary>
internal static class RecordShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1008",
        "Event or error has the wrong shape",
        "'{0}' is not a readonly partial record struct with positional parameters",
        "write 'public readonly partial record struct {0}(...) : {1};'");
}
