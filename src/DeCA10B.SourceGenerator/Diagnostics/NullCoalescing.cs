using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Null-conditional operator.</summary>
internal static class NullCoalescing
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1217",
        "Null-conditional operator",
        "{0} asks for null, which no value is",
        "use the value, or compare it with its default");
}
