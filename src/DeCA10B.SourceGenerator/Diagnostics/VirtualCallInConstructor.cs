using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Constructor reaches a virtual function.</summary>
internal static class VirtualCallInConstructor
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1025",
        "Constructor reaches a virtual function",
        "The constructor reaches the virtual function '{0}', whose override would run before its contract is built",
        "seal the contract, or set what it needs by constructor arguments");
}
