using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>An unsigned integer of 256 bits, Solidity's <c>uint256</c>, with C#'s integer semantics.</summary>
/// <remarks>In a checked context a result out of range throws <see cref="OverflowException"/>, in an unchecked one it wraps;
/// a division by zero always throws <see cref="DivideByZeroException"/>; a shift count is masked by 255.</remarks>
public readonly partial struct UInt256 : IEquatable<UInt256>, IComparable<UInt256>, IComparable, ISpanFormattable
{
    /// <summary>Bytes of its big-endian form.</summary>
    public const int Size = 32;

    // Least significant first; the layout is not part of the contract.
    internal readonly ulong limb0;
    internal readonly ulong limb1;
    internal readonly ulong limb2;
    internal readonly ulong limb3;

    /// <summary>Puts a number together from four limbs of 64 bits, the most significant first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public UInt256(ulong limb3, ulong limb2, ulong limb1, ulong limb0)
    {
        this.limb0 = limb0;
        this.limb1 = limb1;
        this.limb2 = limb2;
        this.limb3 = limb3;
    }

    /// <summary>Puts a number together from two halves.</summary>
    public UInt256(UInt128 upper, UInt128 lower)
        : this(unchecked((ulong)(upper >> 64)), unchecked((ulong)upper), unchecked((ulong)(lower >> 64)), unchecked((ulong)lower))
    {
    }

    /// <summary>0.</summary>
    public static UInt256 MinValue => default;

    /// <summary>2^256 - 1.</summary>
    public static UInt256 MaxValue => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    /// <summary>0.</summary>
    public static UInt256 Zero => default;

    /// <summary>1.</summary>
    public static UInt256 One => new(0, 0, 0, 1);

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => (limb0 | limb1 | limb2 | limb3) == 0;

    internal bool FitsUInt64 => (limb1 | limb2 | limb3) == 0;

    internal bool FitsUInt128 => (limb2 | limb3) == 0;

    internal UInt128 Lower => new(limb1, limb0);

    internal UInt128 Upper => new(limb3, limb2);

    /// <summary>Bits needed to write it: 0 for 0, 256 for the largest.</summary>
    public int BitLength =>
        limb3 != 0 ? 256 - BitOperations.LeadingZeroCount(limb3)
        : limb2 != 0 ? 192 - BitOperations.LeadingZeroCount(limb2)
        : limb1 != 0 ? 128 - BitOperations.LeadingZeroCount(limb1)
        : 64 - BitOperations.LeadingZeroCount(limb0);

    /// <summary>Reads 32 bytes, the most significant first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 32.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 ReadBigEndian(ReadOnlySpan<byte> source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(source.Length, Size, nameof(source));
        return new(
            BinaryPrimitives.ReadUInt64BigEndian(source),
            BinaryPrimitives.ReadUInt64BigEndian(source[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(source[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(source[24..]));
    }

    /// <summary>Writes 32 bytes, the most significant first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is room for fewer than 32.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteBigEndian(Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, Size, nameof(destination));
        BinaryPrimitives.WriteUInt64BigEndian(destination, limb3);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], limb2);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], limb1);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], limb0);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(UInt256 other) =>
        ((limb0 ^ other.limb0) | (limb1 ^ other.limb1) | (limb2 ^ other.limb2) | (limb3 ^ other.limb3)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UInt256 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => LimbHash.Of(limb0, limb1, limb2, limb3);

    /// <inheritdoc/>
    public int CompareTo(UInt256 other) => this < other ? -1 : this == other ? 0 : 1;

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        UInt256 other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(UInt256)}.", nameof(obj)),
    };

    /// <summary>The smaller of two.</summary>
    public static UInt256 Min(UInt256 left, UInt256 right) => left < right ? left : right;

    /// <summary>The larger of two.</summary>
    public static UInt256 Max(UInt256 left, UInt256 right) => left < right ? right : left;
}
