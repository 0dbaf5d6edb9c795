using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Division before multiplication.</summary>
internal static class DivisionFirst
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2006",
        "Division before multiplication",
        "A rounded quotient is multiplied, which multiplies the rounding error",
        "multiply first and divide last");
}
