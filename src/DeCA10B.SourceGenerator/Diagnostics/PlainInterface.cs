using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Interface of C# as a type.</summary>
internal static class PlainInterface
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1241",
        "Interface of C# as a type",
        "'{0}' is an interface of C#, and no contract answers to it",
        "mark the interface [ContractInterface] and derive it from IContract");
}
