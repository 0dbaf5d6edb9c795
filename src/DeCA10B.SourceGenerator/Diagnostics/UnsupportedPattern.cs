using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Pattern without a meaning.</summary>
internal static class UnsupportedPattern
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1216",
        "Pattern without a meaning",
        "The pattern '{0}' has no meaning on chain",
        "use constants, comparisons, and, or, not, fields of structs and elements of tuples");
}
