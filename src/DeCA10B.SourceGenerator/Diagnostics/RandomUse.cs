using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Randomness.</summary>
internal static class RandomUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1245",
        "Randomness",
        "'{0}' is random, and a chain has no randomness of its own",
        "commit to a secret and reveal it later, or ask a randomness service");
}
