using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Result of a call in bytes ignored.</summary>
internal static class CallResultIgnored
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1053",
        "Result of a call in bytes ignored",
        "The result of {0} tells whether the call failed and may not be dropped",
        "write var (succeeded, data) = ...; and look at succeeded");
}
