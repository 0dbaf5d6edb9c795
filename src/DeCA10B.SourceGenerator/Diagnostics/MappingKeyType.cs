using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Key of a mapping.</summary>
internal static class MappingKeyType
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1231",
        "Key of a mapping",
        "'{0}' has keys that no place in storage can be computed from",
        "a key is an integer, bool, Address, Bytes32, enum or string");
}
