using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Function that returns a reference.</summary>
internal static class ReferenceReturn
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1090",
        "Function that returns a reference",
        "'{0}' returns a reference",
        "return the value, or take the reference where it is used: ref var entry = ref entries.Ref(key)");
}
