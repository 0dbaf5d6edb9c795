using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Output.</summary>
internal static class ConsoleUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1244",
        "Output",
        "'{0}' writes where no chain can",
        "emit an event");
}
