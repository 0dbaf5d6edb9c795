using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Call that cannot be caught.</summary>
internal static class NotCaught
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1065",
        "Call that cannot be caught",
        "Try catches one call through a contract interface: {0}",
        "compute target and arguments before, and write Try(() => other.F(x))");
}
