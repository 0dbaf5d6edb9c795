using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace DeCA10B.Abi;

/// <summary>Writes values one after the other as <c>abi.encodePacked</c> does, into memory given by the caller, or rented when that is too small.</summary>
ref struct PackedWriter(Span<byte> memory)
{
    Span<byte> memory = memory;
    byte[]? rented;
    int length;

    public readonly ReadOnlySpan<byte> Written => memory[..length];

    public readonly void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Appends a single value, bytes, a string, or an array or span of single values.</summary>
    /// <exception cref="NotSupportedException">The type has no packed encoding.</exception>
    public void Append<T>(T value)
        where T : allows ref struct
    {
        if (PackedValue.WidthOf<T>() != 0)
            AppendValue(ref value);
        else if (typeof(T) == typeof(string))
            AppendText(Unsafe.As<T, string>(ref value));
        else if (typeof(T) == typeof(byte[]))
            Unsafe.As<T, byte[]>(ref value).CopyTo(Take(Unsafe.As<T, byte[]>(ref value).Length));
        else if (typeof(T) == typeof(ReadOnlySpan<byte>) || typeof(T) == typeof(Span<byte>))
            Unsafe.As<T, ReadOnlySpan<byte>>(ref value).CopyTo(Take(Unsafe.As<T, ReadOnlySpan<byte>>(ref value).Length));
        else if (!TryAppendArray<T, long>(ref value)
            && !TryAppendArray<T, ulong>(ref value)
            && !TryAppendArray<T, UInt256>(ref value)
            && !TryAppendArray<T, Address>(ref value)
            && !TryAppendArray<T, Bytes32>(ref value)
            && !TryAppendArray<T, uint>(ref value)
            && !TryAppendArray<T, int>(ref value))
            PackedElements<T>.Append(ref this, ref value);
    }

    void AppendValue<T>(ref T value)
        where T : allows ref struct
    {
        var width = PackedValue.WidthOf<T>();
        if (width == AbiType.WordSize)
        {
            PackedValue.WordOf(ref value).WriteBigEndian(Take(AbiType.WordSize));
            return;
        }
        Span<byte> word = stackalloc byte[AbiType.WordSize];
        PackedValue.WordOf(ref value).WriteBigEndian(word);
        (PackedValue.IsAtStart<T>() ? word[..width] : word[^width..]).CopyTo(Take(width));
    }

    void AppendText(string text) => AbiString.Encoding.GetBytes(text, Take(AbiString.Encoding.GetByteCount(text)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool TryAppendArray<T, TElement>(ref T value)
        where T : allows ref struct
    {
        if (typeof(T) == typeof(ReadOnlySpan<TElement>) || typeof(T) == typeof(Span<TElement>))
            AppendElements(Unsafe.As<T, ReadOnlySpan<TElement>>(ref value));
        else if (typeof(T) == typeof(TElement[]))
            AppendElements<TElement>(Unsafe.As<T, TElement[]>(ref value));
        else
            return false;
        return true;
    }

    internal void AppendElements<T>(scoped ReadOnlySpan<T> values)
    {
        var words = Take(values.Length * AbiType.WordSize);
        if (typeof(T) == typeof(long))
            WordArrays.Write(words, Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<long>>(values));
        else if (typeof(T) == typeof(ulong))
            WordArrays.Write(words, Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<ulong>>(values));
        else
            for (var i = 0; i < values.Length; i++)
                PackedValue.WordOf(ref Unsafe.AsRef(in values[i])).WriteBigEndian(words[(i * AbiType.WordSize)..]);
    }

    Span<byte> Take(int size)
    {
        if (size > memory.Length - length)
            Grow(size);
        var taken = memory.Slice(length, size);
        length += size;
        return taken;
    }

    void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * memory.Length, length + size));
        Written.CopyTo(larger);
        Dispose();
        memory = rented = larger;
    }
}
