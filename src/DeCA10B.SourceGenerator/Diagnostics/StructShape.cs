using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Struct has the wrong shape.</summary>
internal static class StructShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1023",
        "Struct has the wrong shape",
        "Struct '{0}' {1}",
        "keep to public fields, or to positional parameters of a record struct");
}
