using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Unreadable model.</summary>
internal static class UnreadableModel
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA0002",
        "Unreadable model",
        "The model of '{0}' in assembly '{1}' cannot be read: {2}",
        "build both projects with the same version of the SDK",
        isWhole: true);
}
