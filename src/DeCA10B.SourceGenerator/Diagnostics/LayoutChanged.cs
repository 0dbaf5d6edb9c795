using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Storage layout changed.</summary>
internal static class LayoutChanged
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1257",
        "Storage layout changed",
        "{0}: an upgrade of a deployed '{1}' would read what another variable stored",
        "declare new fields behind the old ones and leave those as they are; if no deployed contract will be upgraded, delete {2} and run deca10b check --update");
}
