using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Nested too deep.</summary>
internal static class NestedTooDeep
{
    /// <summary>How deep code may be nested: far more than anyone reads, and far less than the stack of a compiler (ours or solc) holds.</summary>
    public const int Most = 100;

    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1255",
        "Nested too deep",
        "This is nested more than 100 deep",
        "keep a part of it in a local variable, use a loop, or a function");
}
