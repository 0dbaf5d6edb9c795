using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Field is visible from outside.</summary>
internal static class PublicField
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1013",
        "Field is visible from outside",
        "Field '{0}' is {1}",
        "make it an auto-property with a private setter to have a getter, or a private or protected field");
}
