using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Range.</summary>
internal static class RangeUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1218",
        "Range",
        "A range makes a slice, whose limits fail differently in the two lives",
        "loop from the first index to the last");
}
