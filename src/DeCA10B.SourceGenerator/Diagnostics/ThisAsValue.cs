using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Contract used as a value.</summary>
internal static class ThisAsValue
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1211",
        "Contract used as a value",
        "'this' is used as a value, and a call through it would not be a message call natively",
        "use At<TInterface>(Address)");
}
