using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Balance compared for equality.</summary>
internal static class BalanceEquality
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2010",
        "Balance compared for equality",
        "A balance is compared for equality, and anyone can send wei to any address",
        "compare with >= or <=, or keep count in a variable");
}
