using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Part in the wrong place.</summary>
internal static class PartPlace
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1121",
        "Part in the wrong place",
        "'{0}' stands for a part of the contract",
        "declare one get-only property of it, public or protected, and one parameter of the constructor that is put there");
}
