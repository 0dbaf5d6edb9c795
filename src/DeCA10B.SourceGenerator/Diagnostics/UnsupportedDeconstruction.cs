using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Deconstruction.</summary>
internal static class UnsupportedDeconstruction
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1220",
        "Deconstruction",
        "This cannot be taken apart",
        "take tuples and positional record structs apart, in a statement of its own, into locals, fields and elements");
}
