using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Virtual auto-property.</summary>
internal static class VirtualAutoProperty
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1094",
        "Virtual auto-property",
        "'{0}' is a virtual auto-property",
        "make the property plain, or write a virtual function");
}
