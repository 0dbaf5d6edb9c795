using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Internal error.</summary>
internal static class InternalError
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA0001",
        "Internal error",
        "The compiler of contracts failed on '{0}': {1}",
        "this is a fault of ours: report it with the source");
}
