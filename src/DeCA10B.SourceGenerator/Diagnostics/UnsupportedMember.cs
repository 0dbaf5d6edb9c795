using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unsupported member.</summary>
internal static class UnsupportedMember
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1015",
        "Unsupported member",
        "{0} is not part of the language",
        "{1}");
}
