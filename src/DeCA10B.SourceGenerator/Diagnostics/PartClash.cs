using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Parts clash.</summary>
internal static class PartClash
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1123",
        "Parts clash",
        "Parts clash: {0}",
        "rename one of the two, or mark it [Standalone]");
}
