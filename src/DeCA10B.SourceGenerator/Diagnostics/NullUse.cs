using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Null.</summary>
internal static class NullUse
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1212",
        "Null",
        "null does not exist on a chain",
        "use a default value and a flag");
}
