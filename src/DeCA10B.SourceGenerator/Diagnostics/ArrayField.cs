using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Array as a field.</summary>
internal static class ArrayField
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1230",
        "Array as a field",
        "'{0}' lives in memory for one call, and cannot be a field",
        "use StorageArray<T>");
}
