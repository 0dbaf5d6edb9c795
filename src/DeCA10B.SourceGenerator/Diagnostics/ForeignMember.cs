using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Member of something else.</summary>
internal static class ForeignMember
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1254",
        "Member of something else",
        "'{0}' is no member of this contract or of the authoring API",
        "{1}");
}
