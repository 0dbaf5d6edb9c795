using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Too many indexed parameters.</summary>
internal static class TooManyIndexed
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1009",
        "Too many indexed parameters",
        "'{0}' has {1} indexed parameters, but a log has room for three",
        "remove [Indexed] from the least searched ones");
}
