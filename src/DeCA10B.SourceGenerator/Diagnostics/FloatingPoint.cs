using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Floating point.</summary>
internal static class FloatingPoint
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1005",
        "Floating point",
        "'{0}' is floating point, which no chain has",
        "use an integer with a fixed scale, such as a long in units of 1e-9");
}
