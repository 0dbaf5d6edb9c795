using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Tuple as a value.</summary>
internal static class TupleKept
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1097",
        "Tuple as a value",
        "'{0}' is a tuple, which can only be returned and taken apart",
        "declare a struct");
}
