using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Lambda, delegate or query.</summary>
internal static class LambdaOrDelegate
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1107",
        "Lambda, delegate or query",
        "{0} needs functions as values, which the language does not have",
        "write a loop or a private function");
}
