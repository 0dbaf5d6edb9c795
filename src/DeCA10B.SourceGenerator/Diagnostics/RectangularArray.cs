using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Array of several dimensions.</summary>
internal static class RectangularArray
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1239",
        "Array of several dimensions",
        "'{0}' has several dimensions",
        "use an array of arrays");
}
