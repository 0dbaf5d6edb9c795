using System.Runtime.CompilerServices;

namespace DeCA10B.Abi;

/// <summary>A type that is one word: an integer, a bool, an address, bytes32.</summary>
sealed class AbiWord<T>(string name, AbiWord<T>.Decode decode, AbiWord<T>.Encode encode) : AbiType<T>
{
    /// <summary>The value of a word; false when bits outside of the type are set.</summary>
    public delegate bool Decode(UInt256 word, out T value);

    /// <summary>The word of a value.</summary>
    public delegate UInt256 Encode(T value);

    public override string Name => name;

    public override bool IsDynamic => false;

    public override int HeadSize => WordSize;

    public override T Read(ref AbiReader reader)
    {
        var word = reader.ReadWord();
        return decode(word, out var value) ? value : throw new AbiDecodingException($"0x{word:x} is no {name}.");
    }

    public override void Write(ref AbiWriter writer, T value) => writer.WriteWord(encode(value));

    internal override void ReadElements(ref AbiReader reader, scoped Span<T> values)
    {
        if (typeof(T) == typeof(long))
            WordArrays.Read(ref reader, Unsafe.BitCast<Span<T>, Span<long>>(values));
        else if (typeof(T) == typeof(ulong))
            WordArrays.Read(ref reader, Unsafe.BitCast<Span<T>, Span<ulong>>(values));
        else
            base.ReadElements(ref reader, values);
    }

    internal override void WriteElements(ref AbiWriter writer, scoped ReadOnlySpan<T> values)
    {
        if (typeof(T) == typeof(long))
            WordArrays.Write(ref writer, Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<long>>(values));
        else if (typeof(T) == typeof(ulong))
            WordArrays.Write(ref writer, Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<ulong>>(values));
        else
            base.WriteElements(ref writer, values);
    }
}
