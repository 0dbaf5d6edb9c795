namespace DeCA10B.Abi;

/// <summary>How a Solidity type is encoded (Contract ABI specification), without knowing the C# type at compile time.</summary>
public abstract class AbiType
{
    /// <summary>Bytes of a word, the unit of the encoding.</summary>
    public const int WordSize = 32;

    private protected AbiType()
    {
    }

    /// <summary>The canonical Solidity type, as it stands in a signature: <c>int64[]</c>, <c>(uint64,address)</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the head holds an offset to a tail.</summary>
    public abstract bool IsDynamic { get; }

    /// <summary>Bytes in the head: 32 for a dynamic type.</summary>
    public abstract int HeadSize { get; }

    /// <summary>The C# type.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Reads a value as an object.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of this type.</exception>
    public abstract object ReadObject(ref AbiReader reader);

    /// <summary>Writes a value given as an object.</summary>
    /// <exception cref="InvalidCastException">It is of another C# type.</exception>
    public abstract void WriteObject(ref AbiWriter writer, object value);

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;
}

/// <summary>How a Solidity type is encoded as <typeparamref name="T"/>.</summary>
public abstract class AbiType<T> : AbiType
{
    private protected AbiType()
    {
    }

    /// <inheritdoc/>
    public sealed override Type ValueType => typeof(T);

    /// <summary>Reads the next value: its head at the reader's place, and its tail where the head says.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of this type.</exception>
    public abstract T Read(ref AbiReader reader);

    /// <summary>Writes the next value: its head at the writer's place, and its tail at the end.</summary>
    public abstract void Write(ref AbiWriter writer, T value);

    /// <inheritdoc/>
    public sealed override object ReadObject(ref AbiReader reader) => Read(ref reader)!;

    /// <inheritdoc/>
    public sealed override void WriteObject(ref AbiWriter writer, object value) => Write(ref writer, (T)value);

    // Elements of a span one after the other; the types that are written most do better.
    internal virtual void WriteElements(ref AbiWriter writer, scoped ReadOnlySpan<T> values)
    {
        foreach (var value in values)
            Write(ref writer, value);
    }

    internal virtual void ReadElements(ref AbiReader reader, scoped Span<T> values)
    {
        foreach (ref var value in values)
            value = Read(ref reader);
    }
}
