using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Byte out of range.</summary>
internal static class ByteOutOfRange
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1030",
        "Byte out of range",
        "'{0}' has no byte {1}",
        "the first byte is 0, the last one less than the length");
}
