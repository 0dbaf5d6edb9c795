using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Byte changed in place.</summary>
internal static class ByteInPlace
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1253",
        "Byte changed in place",
        "An element of a byte string is changed in place",
        "assign the new value: bytes[i] = (byte)(bytes[i] + 1)");
}
