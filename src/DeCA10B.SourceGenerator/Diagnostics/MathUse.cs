using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Function of System.Math.</summary>
internal static class MathUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1246",
        "Function of System.Math",
        "'{0}' is a function of .NET",
        "write it out with operators, or as a private static function");
}
