using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Span that outlives its call.</summary>
internal static class SpanKept
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1098",
        "Span that outlives its call",
        "'{0}' shows the arguments of one call, and cannot be kept or returned",
        "store its elements in a StorageArray, or return an array: span.ToArray()");
}
