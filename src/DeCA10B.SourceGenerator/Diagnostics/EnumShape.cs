using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Enum has gaps.</summary>
internal static class EnumShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1022",
        "Enum has gaps",
        "The members of enum '{0}' are not 0, 1, 2, ... in order, at most 256",
        "drop the explicit values");
}
