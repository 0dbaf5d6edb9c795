using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DeCA10B.Abi;

/// <summary>Runs of 64-bit numbers, which samples are made of, without a call an element.</summary>
static class WordArrays
{
    const int WordsOf64 = AbiType.WordSize / sizeof(ulong);

    public static void Read(ref AbiReader reader, scoped Span<long> values)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(reader.Take(values.Length * AbiType.WordSize));
        ulong dirty = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var word = words.Slice(i * WordsOf64, WordsOf64);
            var value = unchecked((long)BinaryPrimitives.ReverseEndianness(word[3]));
            var sign = unchecked((ulong)(value >> 63));
            dirty |= (word[0] ^ sign) | (word[1] ^ sign) | (word[2] ^ sign);
            values[i] = value;
        }
        if (dirty != 0)
            throw new AbiDecodingException("An element is no int64.");
    }

    public static void Read(ref AbiReader reader, scoped Span<ulong> values)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(reader.Take(values.Length * AbiType.WordSize));
        ulong dirty = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var word = words.Slice(i * WordsOf64, WordsOf64);
            dirty |= word[0] | word[1] | word[2];
            values[i] = BinaryPrimitives.ReverseEndianness(word[3]);
        }
        if (dirty != 0)
            throw new AbiDecodingException("An element is no uint64.");
    }

    public static void Write(ref AbiWriter writer, scoped ReadOnlySpan<long> values) =>
        Write(writer.TakeHead(values.Length * AbiType.WordSize), values);

    public static void Write(ref AbiWriter writer, scoped ReadOnlySpan<ulong> values) =>
        Write(writer.TakeHead(values.Length * AbiType.WordSize), values);

    /// <summary>Each number as a word, its sign extended.</summary>
    public static void Write(scoped Span<byte> destination, scoped ReadOnlySpan<long> values)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(destination);
        for (var i = 0; i < values.Length; i++)
        {
            var word = words.Slice(i * WordsOf64, WordsOf64);
            word[0] = word[1] = word[2] = unchecked((ulong)(values[i] >> 63));
            word[3] = BinaryPrimitives.ReverseEndianness(unchecked((ulong)values[i]));
        }
    }

    /// <summary>Each number as a word.</summary>
    public static void Write(scoped Span<byte> destination, scoped ReadOnlySpan<ulong> values)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(destination);
        for (var i = 0; i < values.Length; i++)
        {
            var word = words.Slice(i * WordsOf64, WordsOf64);
            word[0] = word[1] = word[2] = 0;
            word[3] = BinaryPrimitives.ReverseEndianness(values[i]);
        }
    }
}
