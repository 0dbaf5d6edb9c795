using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Integer as wide as the machine.</summary>
internal static class NativeInteger
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1234",
        "Integer as wide as the machine",
        "'{0}' is as wide as the machine, and the machines of a chain have to agree",
        "use long or ulong");
}
