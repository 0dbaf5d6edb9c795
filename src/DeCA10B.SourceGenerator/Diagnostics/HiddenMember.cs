using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Member that hides one of a base.</summary>
internal static class HiddenMember
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1092",
        "Member that hides one of a base",
        "'{0}' hides a member of a base contract, so which of the two runs would depend on the caller's type",
        "override it, or give it another name");
}
