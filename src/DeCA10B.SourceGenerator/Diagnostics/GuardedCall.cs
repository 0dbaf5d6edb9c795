using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Guarded function called from inside.</summary>
internal static class GuardedCall
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1058",
        "Guarded function called from inside",
        "'{0}' is guarded, and a call from inside would pass its guards by",
        "move what both need into a private function");
}
