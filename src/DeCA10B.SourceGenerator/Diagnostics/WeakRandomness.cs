using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Randomness from the block.</summary>
internal static class WeakRandomness
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2012",
        "Randomness from the block",
        "A remainder of block values looks random, but who makes the block or calls in it chooses the outcome",
        "commit to a secret first, or use a randomness service");
}
