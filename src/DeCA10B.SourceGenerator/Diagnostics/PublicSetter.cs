using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Property can be set from outside.</summary>
internal static class PublicSetter
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1014",
        "Property can be set from outside",
        "Property '{0}' has a setter that is {1}",
        "make the setter private or protected and write a function that checks the caller");
}
