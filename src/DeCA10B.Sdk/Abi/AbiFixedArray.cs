using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeCA10B.Abi;

/// <summary>An array of fixed length, Solidity's <c>T[n]</c>, as a struct with <see cref="InlineArrayAttribute"/>.</summary>
sealed class AbiFixedArray<TArray, T>(AbiType<T> element, int length) : AbiType<TArray>
    where TArray : struct
{
    public override string Name { get; } = $"{element.Name}[{length}]";

    public override bool IsDynamic => element.IsDynamic;

    public override int HeadSize => IsDynamic ? WordSize : ElementsSize;

    int ElementsSize => length * element.HeadSize;

    public override TArray Read(ref AbiReader reader)
    {
        TArray values = default;
        if (IsDynamic)
        {
            var tail = reader.ReadTail();
            element.ReadElements(ref tail, Elements(ref values));
        }
        else
            element.ReadElements(ref reader, Elements(ref values));
        return values;
    }

    public override void Write(ref AbiWriter writer, TArray value)
    {
        if (!IsDynamic)
        {
            element.WriteElements(ref writer, Elements(ref value));
            return;
        }
        writer.WriteOffset();
        var outer = writer.BeginFrame(ElementsSize);
        element.WriteElements(ref writer, Elements(ref value));
        writer.EndFrame(outer);
    }

    Span<T> Elements(ref TArray values) => MemoryMarshal.CreateSpan(ref Unsafe.As<TArray, T>(ref values), length);
}
