namespace DeCA10B.Abi;

public static partial class AbiTypes
{
    /// <summary><c>bytesN</c> as an array of exactly <paramref name="length"/> bytes.</summary>
    /// <param name="length">1 to 32.</param>
    public static AbiType<byte[]> FixedBytes(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, AbiType.WordSize);
        return new AbiFixedBytes(length);
    }

    /// <summary><c>T[]</c>.</summary>
    public static AbiArray<T> Array<T>(AbiType<T> element) => new(element);

    /// <summary><c>T[n]</c> as a struct with <see cref="System.Runtime.CompilerServices.InlineArrayAttribute"/>.</summary>
    /// <param name="element">Its elements.</param>
    /// <param name="length">n, which must be the inline array's.</param>
    /// <exception cref="ArgumentException">The struct does not hold exactly so many elements.</exception>
    public static AbiType<TArray> FixedArray<TArray, T>(AbiType<T> element, int length)
        where TArray : struct =>
        System.Runtime.CompilerServices.Unsafe.SizeOf<TArray>() == length * System.Runtime.CompilerServices.Unsafe.SizeOf<T>()
            ? new AbiFixedArray<TArray, T>(element, length)
            : throw new ArgumentException($"{typeof(TArray)} does not hold exactly {length} of {typeof(T)}.", nameof(length));

    /// <summary>A struct.</summary>
    /// <param name="fields">The types of its fields.</param>
    /// <param name="read">Reads the fields in this order.</param>
    /// <param name="write">Writes the fields in this order.</param>
    public static AbiType<T> Struct<T>(IReadOnlyList<AbiType> fields, AbiStructReader<T> read, AbiStructWriter<T> write) =>
        new AbiStruct<T>(fields, read, write);

    /// <summary>An enum: a <c>uint8</c> below its number of members.</summary>
    /// <param name="members">How many members it has; their values are 0, 1, 2, ...</param>
    /// <param name="toEnum">The member of a number.</param>
    /// <param name="toNumber">The number of a member.</param>
    public static AbiType<T> Enum<T>(int members, Func<byte, T> toEnum, Func<T, byte> toNumber)
        where T : struct, Enum =>
        new AbiWord<T>("uint8", (word, out value) =>
        {
            value = toEnum(unchecked((byte)word));
            return word < (UInt256)(uint)members;
        }, value => toNumber(value));
}
