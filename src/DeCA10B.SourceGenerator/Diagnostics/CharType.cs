using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Character.</summary>
internal static class CharType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1233",
        "Character",
        "'{0}' is a unit of UTF-16, which a chain does not have",
        "use byte, or string for text");
}
