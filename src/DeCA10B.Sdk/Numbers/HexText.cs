using System.Buffers;

namespace DeCA10B;

/// <summary>Bytes as 0x and hexadecimal digits.</summary>
static class HexText
{
    /// <summary>Reads exactly as many bytes as there is room for.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length == 2 + 2 * bytes.Length
        && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        && Convert.FromHexString(text[2..], bytes, out _, out _) == OperationStatus.Done;

    public static string Write(ReadOnlySpan<byte> bytes) => "0x" + Convert.ToHexStringLower(bytes);
}
