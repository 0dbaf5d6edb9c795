using System.Text;

namespace DeCA10B.Abi;

/// <summary>Bytes of any length, Solidity's <c>bytes</c>.</summary>
sealed class AbiBytes : AbiType<byte[]>
{
    public override string Name => "bytes";

    public override bool IsDynamic => true;

    public override int HeadSize => WordSize;

    public override byte[] Read(ref AbiReader reader) => ReadSpan(ref reader).ToArray();

    public override void Write(ref AbiWriter writer, byte[] value) => value.CopyTo(WriteLength(ref writer, value.Length));

    // solc's decoder does not ask for the padding after the last byte, so neither does this one.
    internal static ReadOnlySpan<byte> ReadSpan(ref AbiReader reader)
    {
        var tail = reader.ReadTail();
        return tail.Take(tail.ReadLength(1));
    }

    internal static Span<byte> WriteLength(ref AbiWriter writer, int length)
    {
        writer.WriteOffset();
        ((UInt256)(uint)length).WriteBigEndian(writer.TakeTail(WordSize));
        return writer.TakeTail(length);
    }
}

/// <summary>Text in UTF-8, Solidity's <c>string</c>.</summary>
sealed class AbiString : AbiType<string>
{
    // A C# string cannot hold every sequence of bytes that a Solidity string can: such a one is refused, never replaced.
    internal static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Name => "string";

    public override bool IsDynamic => true;

    public override int HeadSize => WordSize;

    public override string Read(ref AbiReader reader)
    {
        try
        {
            return Encoding.GetString(AbiBytes.ReadSpan(ref reader));
        }
        catch (DecoderFallbackException invalid)
        {
            throw new AbiDecodingException("A string is no UTF-8.", invalid);
        }
    }

    public override void Write(ref AbiWriter writer, string value) =>
        Encoding.GetBytes(value, AbiBytes.WriteLength(ref writer, Encoding.GetByteCount(value)));
}

/// <summary>A fixed number of bytes below 32, Solidity's <c>bytesN</c>, at the front of a word.</summary>
sealed class AbiFixedBytes(int length) : AbiType<byte[]>
{
    public override string Name { get; } = $"bytes{length}";

    public override bool IsDynamic => false;

    public override int HeadSize => WordSize;

    public override byte[] Read(ref AbiReader reader)
    {
        var word = reader.Take(WordSize);
        return word[length..].ContainsAnyExcept((byte)0)
            ? throw new AbiDecodingException($"A {Name} has bytes behind its end.")
            : word[..length].ToArray();
    }

    public override void Write(ref AbiWriter writer, byte[] value)
    {
        if (value.Length != length)
            throw new ArgumentException($"{value.Length} bytes for a {Name}.", nameof(value));
        value.CopyTo(writer.TakeHead(WordSize));
    }
}
