using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Struct method that may write.</summary>
internal static class StructMethodWrites
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1055",
        "Struct method that may write",
        "'{0}' may change the struct it is called on",
        "mark it readonly, and return the new value");
}
