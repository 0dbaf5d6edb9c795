using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Storage reference.</summary>
internal static class StorageReference
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1208",
        "Storage reference",
        "{0}",
        "declare 'ref var name = ref collection.Ref(key);' for a struct, or for any value of a Mapping, and do not reassign it");
}
