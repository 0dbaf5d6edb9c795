using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Value without a call.</summary>
internal static class ValueWithoutCall
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1052",
        "Value without a call",
        "WithValue sends nothing by itself",
        "write the call behind it: WithValue(contract, wei).Function(...)");
}
