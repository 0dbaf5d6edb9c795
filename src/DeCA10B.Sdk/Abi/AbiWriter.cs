using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace DeCA10B.Abi;

/// <summary>Writes the values of a tuple in order: heads where they belong, tails at the end.</summary>
/// <remarks>The buffer is rented; <see cref="ToArray"/> gives it back and ends the writer's use.</remarks>
public ref struct AbiWriter
{
    const int SelectorSize = 4;

    byte[] buffer;

    // The tuple being written starts at frame; its next head is at head; everything up to end is taken.
    int frame;
    int head;
    int end;

    /// <summary>Starts a tuple whose heads take <paramref name="headSize"/> bytes: the sum of its types' <see cref="AbiType.HeadSize"/>.</summary>
    public AbiWriter(int headSize)
    {
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(headSize, 256));
        Reserve(headSize);
    }

    /// <summary>Starts with a selector and a tuple whose heads take <paramref name="headSize"/> bytes.</summary>
    public AbiWriter(uint selector, int headSize)
    {
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(SelectorSize + headSize, 256));
        BinaryPrimitives.WriteUInt32BigEndian(buffer, selector);
        frame = head = end = SelectorSize;
        Reserve(headSize);
    }

    /// <summary>Writes the next value.</summary>
    public void Write<T>(AbiType<T> type, T value) => type.Write(ref this, value);

    /// <summary>Writes the next value, an array given as an array or a span.</summary>
    // An array converts to a span: without a priority its call would be ambiguous.
    [OverloadResolutionPriority(1)]
    public void Write<T>(AbiArray<T> type, scoped ReadOnlySpan<T> values) => type.WriteSpan(ref this, values);

    /// <summary>Writes the next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteWord(UInt256 word) => word.WriteBigEndian(TakeHead(AbiType.WordSize));

    /// <summary>The encoding, selector first if there is one.</summary>
    public byte[] ToArray()
    {
        var encoding = buffer[..end];
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        end = 0;
        return encoding;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<byte> TakeHead(int length)
    {
        var taken = buffer.AsSpan(head, length);
        head += length;
        return taken;
    }

    /// <summary>Writes the offset of a tail that starts here, as the next head.</summary>
    internal void WriteOffset() => WriteWord((uint)(end - frame));

    /// <summary>Takes room at the end, zeroed and padded to whole words.</summary>
    internal Span<byte> TakeTail(int length)
    {
        var start = end;
        Reserve((int)(((long)length + AbiType.WordSize - 1) / AbiType.WordSize * AbiType.WordSize));
        return buffer.AsSpan(start, length);
    }

    /// <summary>Starts a frame of its own at the end, with so many bytes of heads; returns the outer frame for <see cref="EndFrame"/>.</summary>
    internal (int Frame, int Head) BeginFrame(int headSize)
    {
        var outer = (frame, head);
        frame = head = end;
        Reserve(headSize);
        return outer;
    }

    internal void EndFrame((int Frame, int Head) outer) => (frame, head) = outer;

    void Reserve(int length)
    {
        var needed = end + length;
        if (needed > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * buffer.Length));
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        buffer.AsSpan(end, length).Clear();
        end = needed;
    }
}
