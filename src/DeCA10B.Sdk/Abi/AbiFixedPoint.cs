using System.Runtime.InteropServices;

namespace DeCA10B.Abi;

/// <summary>A fixed-point number, encoded as the integer behind it. The struct is that integer and nothing else, so that arrays are taken as arrays of integers.</summary>
sealed class AbiFixedPoint<T, TRaw>(AbiType<TRaw> integer, Func<TRaw, T> fromRaw, Func<T, TRaw> toRaw) : AbiType<T>
    where T : struct
    where TRaw : struct
{
    public override string Name => integer.Name;

    public override bool IsDynamic => false;

    public override int HeadSize => integer.HeadSize;

    public override T Read(ref AbiReader reader) => fromRaw(integer.Read(ref reader));

    public override void Write(ref AbiWriter writer, T value) => integer.Write(ref writer, toRaw(value));

    internal override void ReadElements(ref AbiReader reader, scoped Span<T> values) => integer.ReadElements(ref reader, MemoryMarshal.Cast<T, TRaw>(values));

    internal override void WriteElements(ref AbiWriter writer, scoped ReadOnlySpan<T> values) => integer.WriteElements(ref writer, MemoryMarshal.Cast<T, TRaw>(values));
}
