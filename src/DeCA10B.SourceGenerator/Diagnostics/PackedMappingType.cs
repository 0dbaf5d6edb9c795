using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Packed mapping that cannot be packed.</summary>
internal static class PackedMappingType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1232",
        "Packed mapping that cannot be packed",
        "'{0}' cannot be packed",
        "a packed mapping has unsigned integer keys, and values of at most 128 bits");
}
