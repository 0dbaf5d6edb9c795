using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Extern function.</summary>
internal static class ExternFunction
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1091",
        "Extern function",
        "The code of '{0}' is not here",
        "write its body");
}
