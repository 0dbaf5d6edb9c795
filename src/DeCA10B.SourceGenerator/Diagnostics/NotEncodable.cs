using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Value without an encoding.</summary>
internal static class NotEncodable
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1063",
        "Value without an encoding",
        "{1} has no {0}",
        "encode its parts, or copy a span with ToArray()");
}
