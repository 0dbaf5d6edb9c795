using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Asynchronous code.</summary>
internal static class AsyncCode
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1102",
        "Asynchronous code",
        "{0} is asynchronous, but a transaction runs to its end at once",
        "write it synchronously");
}
