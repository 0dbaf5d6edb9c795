using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Floating point.</summary>
internal static class FloatingPoint
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1005",
        "Floating point",
        "'{0}' is floating point, which no chain has",
        "use fixed point: Fixed64 has 9 decimals, Wad 18; a constant is Wad.Parse(\"0.5\")");
}
