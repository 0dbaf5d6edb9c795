using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Library has the wrong shape.</summary>
internal static class LibraryShape
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1054",
        "Library has the wrong shape",
        "'{0}' {1} and cannot be a library",
        "make it a static class or a struct of its own, without type parameters");
}
