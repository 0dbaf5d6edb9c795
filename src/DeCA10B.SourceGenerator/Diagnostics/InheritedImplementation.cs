using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Interface implemented by a base that does not list it.</summary>
internal static class InheritedImplementation
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1060",
        "Interface implemented by a base that does not list it",
        "'{0}' lists {1}, but {2} implements its {3}",
        "list {1} where the function is");
}
