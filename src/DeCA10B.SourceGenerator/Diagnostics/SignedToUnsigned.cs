using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Signed value becomes unsigned silently.</summary>
internal static class SignedToUnsigned
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1205",
        "Signed value becomes unsigned silently",
        "A non-constant '{0}' becomes '{1}' by an implicit conversion that fails when it is negative",
        "use an unsigned type, or write the cast to say so");
}
