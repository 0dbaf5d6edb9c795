using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Constant is out of range.</summary>
internal static class ConstantOutOfRange
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1206",
        "Constant is out of range",
        "The constant {0} does not fit '{1}'",
        "use a wider type or another value");
}
