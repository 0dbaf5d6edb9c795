using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Exceptions.</summary>
internal static class ExceptionHandling
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1103",
        "Exceptions",
        "{0} handles exceptions, which a chain does not have",
        "use Require or Revert with a custom error");
}
