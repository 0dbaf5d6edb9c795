using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Base arguments do something.</summary>
internal static class CallInBaseArguments
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1026",
        "Base arguments do something",
        "The arguments of the base constructor call, assign or count, and Solidity runs that at another time",
        "compute with parameters, constants and operators only");
}
