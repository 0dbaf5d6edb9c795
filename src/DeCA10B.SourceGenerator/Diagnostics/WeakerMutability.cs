using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Mutability is weaker than promised.</summary>
internal static class WeakerMutability
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1303",
        "Mutability is weaker than promised",
        "'{0}' is {1}, but '{2}' that it {3} promises {4}",
        "declare both the same");
}
