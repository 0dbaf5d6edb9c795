using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>A signed integer of 256 bits in two's complement, Solidity's <c>int256</c>, with C#'s integer semantics.</summary>
/// <remarks>In a checked context a result out of range throws <see cref="OverflowException"/>, in an unchecked one it wraps;
/// a division by zero throws <see cref="DivideByZeroException"/> and <c>MinValue / -1</c> an <see cref="OverflowException"/> in both;
/// division truncates towards zero and the remainder has the dividend's sign; a shift count is masked by 255.</remarks>
public readonly partial struct Int256 : IEquatable<Int256>, IComparable<Int256>, IComparable, ISpanFormattable
{
    /// <summary>Bytes of its big-endian form.</summary>
    public const int Size = 32;

    // The two's complement pattern.
    readonly UInt256 bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Int256(UInt256 bits) => this.bits = bits;

    /// <summary>-2^255.</summary>
    public static Int256 MinValue => new(new UInt256(1UL << 63, 0, 0, 0));

    /// <summary>2^255 - 1.</summary>
    public static Int256 MaxValue => new(new UInt256(long.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue));

    /// <summary>0.</summary>
    public static Int256 Zero => default;

    /// <summary>1.</summary>
    public static Int256 One => new(UInt256.One);

    /// <summary>-1.</summary>
    public static Int256 NegativeOne => new(UInt256.MaxValue);

    /// <summary>Whether it is below 0.</summary>
    public bool IsNegative
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => unchecked((long)bits.limb3) < 0;
    }

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => bits.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => IsNegative ? -1 : IsZero ? 0 : 1;

    internal UInt256 Bits => bits;

    /// <summary>The distance from 0; that of <see cref="MinValue"/> is 2^255.</summary>
    internal UInt256 Magnitude => IsNegative ? unchecked(default(UInt256) - bits) : bits;

    bool FitsInt64
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var sign = unchecked((ulong)((long)bits.limb0 >> 63));
            return ((bits.limb1 ^ sign) | (bits.limb2 ^ sign) | (bits.limb3 ^ sign)) == 0;
        }
    }

    internal static Int256 FromBits(UInt256 bits) => new(bits);

    /// <summary>Reads 32 bytes in two's complement, the most significant first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 32.</exception>
    public static Int256 ReadBigEndian(ReadOnlySpan<byte> source) => new(UInt256.ReadBigEndian(source));

    /// <summary>Writes 32 bytes in two's complement, the most significant first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is room for fewer than 32.</exception>
    public void WriteBigEndian(Span<byte> destination) => bits.WriteBigEndian(destination);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Int256 other) => bits.Equals(other.bits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Int256 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Int256 other) => this < other ? -1 : this == other ? 0 : 1;

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Int256 other => CompareTo(other),
        _ => throw new ArgumentException($"Not an {nameof(Int256)}.", nameof(obj)),
    };

    /// <summary>The smaller of two.</summary>
    public static Int256 Min(Int256 left, Int256 right) => left < right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Int256 Max(Int256 left, Int256 right) => left < right ? right : left;

    /// <summary>The distance from 0.</summary>
    /// <exception cref="OverflowException">The value is <see cref="MinValue"/>, whose distance does not fit.</exception>
    public static Int256 Abs(Int256 value) => value.IsNegative ? checked(-value) : value;
}
