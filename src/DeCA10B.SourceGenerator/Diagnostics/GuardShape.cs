using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Guard that is no function of the contract.</summary>
internal static class GuardShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1056",
        "Guard that is no function of the contract",
        "'{0}' is no guard here",
        "name a function of this contract or a base that has no parameters, returns nothing and is not guarded itself");
}
