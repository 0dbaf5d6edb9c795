using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Two contracts have one name.</summary>
internal static class DuplicateName
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1024",
        "Two contracts have one name",
        "'{0}' and '{1}' would share the file '{2}.sol'",
        "rename one",
        isWhole: true);
}
