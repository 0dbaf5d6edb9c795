using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Object created.</summary>
internal static class ReferenceInstance
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1012",
        "Object created",
        "'new {0}' creates an object, which a contract cannot hold",
        "use a struct, or a contract behind a contract interface");
}
