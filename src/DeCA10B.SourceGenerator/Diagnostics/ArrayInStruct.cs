using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Array in a struct.</summary>
internal static class ArrayInStruct
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1099",
        "Array in a struct",
        "'{0}' in a struct would be shared by all copies of the struct",
        "use an inline array, or keep the array beside the struct");
}
