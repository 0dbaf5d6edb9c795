using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Guard on a function that is not called from outside.</summary>
internal static class GuardPlace
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1057",
        "Guard on a function that is not called from outside",
        "'{0}' is not public, and guards run where calls come in from outside only",
        "guard the public functions, or call the guard in the body");
}
