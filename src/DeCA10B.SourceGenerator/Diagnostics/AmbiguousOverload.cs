using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Overloads differ by conversion only.</summary>
internal static class AmbiguousOverload
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1016",
        "Overloads differ by conversion only",
        "'{0}' has another overload with the same number of parameters that this call could mean under other conversions",
        "give the overloads different names");
}
