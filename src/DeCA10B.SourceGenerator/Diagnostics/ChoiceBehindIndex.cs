using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Choice behind an index.</summary>
internal static class ChoiceBehindIndex
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1258",
        "Choice behind an index",
        "'{0}' may be out of range and the choice behind it may fail: C# compilers do not keep these in order",
        "put what is chosen into a variable first");
}
