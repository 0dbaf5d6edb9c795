using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported type.</summary>
internal static class UnsupportedType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1004",
        "Unsupported type",
        "Type '{0}' is not part of the language",
        "{1}");
}
