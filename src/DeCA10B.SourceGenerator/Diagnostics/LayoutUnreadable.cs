using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Committed storage layout cannot be read.</summary>
internal static class LayoutUnreadable
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1256",
        "Committed storage layout cannot be read",
        "{0} is no storage layout of this contract: {1}",
        "take the committed file back from version control, or delete it and run deca10b check --update");
}
