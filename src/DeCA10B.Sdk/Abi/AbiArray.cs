namespace DeCA10B.Abi;

/// <summary>An array of any length, Solidity's <c>T[]</c>.</summary>
public sealed class AbiArray<T> : AbiType<T[]>
{
    readonly AbiType<T> element;

    internal AbiArray(AbiType<T> element)
    {
        this.element = element;
        Name = element.Name + "[]";
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override bool IsDynamic => true;

    /// <inheritdoc/>
    public override int HeadSize => WordSize;

    /// <inheritdoc/>
    public override T[] Read(ref AbiReader reader)
    {
        var tail = reader.ReadTail();
        var length = tail.ReadLength(element.HeadSize);
        var values = length == 0 ? [] : new T[length];
        var elements = tail.Nested();
        element.ReadElements(ref elements, values);
        return values;
    }

    /// <inheritdoc/>
    public override void Write(ref AbiWriter writer, T[] value) => WriteSpan(ref writer, value);

    /// <summary>Writes the next value, given as a span.</summary>
    public void WriteSpan(ref AbiWriter writer, scoped ReadOnlySpan<T> values)
    {
        writer.WriteOffset();
        ((UInt256)(uint)values.Length).WriteBigEndian(writer.TakeTail(WordSize));
        var outer = writer.BeginFrame(values.Length * element.HeadSize);
        element.WriteElements(ref writer, values);
        writer.EndFrame(outer);
    }
}
