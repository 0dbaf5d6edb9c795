using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Result of a call is ignored.</summary>
internal static class IgnoredResult
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2002",
        "Result of a call is ignored",
        "Whether {0} succeeded is not looked at",
        "Require it, or write '_ =' to say that failure is meant to pass");
}
