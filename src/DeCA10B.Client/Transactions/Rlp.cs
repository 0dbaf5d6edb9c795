namespace DeCA10B.Client;

/// <summary>Recursive length prefix, the encoding of transactions (Ethereum yellow paper, appendix B).</summary>
static class Rlp
{
    const byte ShortString = 0x80;
    const byte ShortList = 0xc0;
    const int LongestShort = 55;

    /// <summary>A byte string.</summary>
    public static byte[] Bytes(ReadOnlySpan<byte> bytes)
        => bytes.Length == 1 && bytes[0] < ShortString ? [bytes[0]] : WithPrefix(ShortString, bytes);

    /// <summary>A number: its big-endian bytes without leading zeros, so 0 is the empty string.</summary>
    public static byte[] Number(UInt256 value)
    {
        Span<byte> bytes = stackalloc byte[UInt256.Size];
        value.WriteBigEndian(bytes);
        return Bytes(bytes[(UInt256.Size - (value.BitLength + 7) / 8)..]);
    }

    /// <summary>A list of items that are encoded already.</summary>
    public static byte[] List(params ReadOnlySpan<byte[]> items)
    {
        var length = 0;
        foreach (var item in items) length += item.Length;
        var payload = new byte[length];
        var at = 0;
        foreach (var item in items)
        {
            item.CopyTo(payload, at);
            at += item.Length;
        }
        return WithPrefix(ShortList, payload);
    }

    /// <summary>Up to 55 bytes the prefix holds the length; above it holds the length of the length, which follows.</summary>
    static byte[] WithPrefix(byte kind, ReadOnlySpan<byte> payload)
    {
        if (payload.Length <= LongestShort) return [(byte)(kind + payload.Length), .. payload];
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(length, payload.Length);
        length = length.TrimStart((byte)0);
        return [(byte)(kind + LongestShort + length.Length), .. length, .. payload];
    }
}
