using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Property accessor has a body.</summary>
internal static class PropertyAccessor
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1021",
        "Property accessor has a body",
        "Property '{0}' has {1}",
        "write a function instead");
}
