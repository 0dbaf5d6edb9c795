using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DeCA10B.Abi;

/// <summary>Reads the values of a tuple in order, as strictly as the decoder that solc generates. Bytes after the last value are ignored.</summary>
public ref struct AbiReader
{
    // Pointers have 64 bits, and what lies in memory already takes some; how much more than this is not for anyone to ask.
    static readonly UInt256 LargestMemory = ulong.MaxValue - 0xff;

    // The tuple's encoding from its first head on: offsets count from here.
    readonly ReadOnlySpan<byte> frame;
    int head;

    /// <summary>Reads from the first byte of an encoded tuple, without a selector.</summary>
    public AbiReader(ReadOnlySpan<byte> data) => frame = data;

    /// <summary>Whether values are read into a contract's memory: a length that no memory holds is then panic 0x41, before it is compared with what is there.</summary>
    public bool Allocates { readonly get; set; }

    /// <summary>Bytes from the reader's place to the end.</summary>
    public readonly int Remaining => frame.Length - head;

    /// <summary>Reads the next value.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the type.</exception>
    public T Read<T>(AbiType<T> type) => type.Read(ref this);

    /// <summary>Takes the next word.</summary>
    /// <exception cref="AbiDecodingException">Fewer than 32 bytes are left.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public UInt256 ReadWord() => UInt256.ReadBigEndian(Take(AbiType.WordSize));

    /// <summary>Takes the next bytes as they are.</summary>
    /// <exception cref="AbiDecodingException">Fewer are left.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)(frame.Length - head))
            ThrowShort();
        var taken = frame.Slice(head, length);
        head += length;
        return taken;
    }

    /// <summary>Follows the next head's offset to a tail.</summary>
    internal AbiReader ReadTail()
    {
        var offset = ReadWord();
        if (offset > (UInt256)(ulong)frame.Length)
            throw new AbiDecodingException($"A tail's offset {offset} is beyond the end.");
        return new AbiReader(frame[(int)(ulong)offset..]) { Allocates = Allocates };
    }

    /// <summary>Reads the count of an array or the length of bytes, each element of which takes at least <paramref name="elementSize"/> bytes.</summary>
    internal int ReadLength(int elementSize)
    {
        var length = ReadWord();
        // In memory an element is a word, or a byte of a byte string.
        if (Allocates && length > LargestMemory / (UInt256)(elementSize == 1 ? 1u : (uint)AbiType.WordSize)) throw RevertException.Panic(PanicCode.TooMuchMemory);
        if (length > (UInt256)(ulong)(Remaining / Math.Max(1, elementSize)))
            throw new AbiDecodingException($"A length of {length} is beyond the end.");
        return (int)(ulong)length;
    }

    /// <summary>What follows as a frame of its own: the elements of an array of dynamic types have offsets that count from their first head.</summary>
    internal readonly AbiReader Nested() => new(frame[head..]) { Allocates = Allocates };

    [DoesNotReturn]
    static void ThrowShort() => throw new AbiDecodingException("The data ends within a value.");
}
