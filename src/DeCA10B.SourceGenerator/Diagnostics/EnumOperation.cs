using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Enum used as a number.</summary>
internal static class EnumOperation
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1207",
        "Enum used as a number",
        "{0} treats an enum as a number, and a value without a member would fail on a chain only",
        "compare with the members; a member with a number is ToEnum<T>(number)");
}
