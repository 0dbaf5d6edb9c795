using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>A fixed-point constant that is none.</summary>
internal static class FixedPointText
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1040",
        "Fixed-point constant",
        "{0} is no constant of this fixed-point type",
        "{1}");
}
