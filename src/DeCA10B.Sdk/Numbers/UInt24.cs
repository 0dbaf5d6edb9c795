using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>An unsigned integer of 24 bits, Solidity's <c>uint24</c>.</summary>
/// <remarks>As C# computes with <see cref="byte"/> and <see cref="ushort"/>, so with this: it has no arithmetic of its own, an operation
/// promotes it to <see cref="int"/>, and the way back is an explicit conversion, which throws <see cref="OverflowException"/> in a checked context.</remarks>
public readonly partial struct UInt24 : IEquatable<UInt24>, IComparable<UInt24>, IComparable, ISpanFormattable
{
    /// <summary>Bits of the type.</summary>
    public const int BitCount = 24;

    const uint Mask = 0xFF_FFFF;

    readonly uint number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    UInt24(uint number) => this.number = number;

    /// <summary>0.</summary>
    public static UInt24 MinValue => default;

    /// <summary>2^24 - 1.</summary>
    public static UInt24 MaxValue => new(Mask);

    /// <summary>0.</summary>
    public static UInt24 Zero => default;

    /// <summary>1.</summary>
    public static UInt24 One => new(1);

    /// <inheritdoc/>
    public bool Equals(UInt24 other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UInt24 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)number;

    /// <inheritdoc/>
    public int CompareTo(UInt24 other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        UInt24 other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(UInt24)}.", nameof(obj)),
    };

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static UInt24 Parse(ReadOnlySpan<char> text) => checked((UInt24)UInt256.Parse(text));

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; false when it is no number or does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UInt24 value)
    {
        var fits = UInt256.TryParse(text, out var wide) && wide <= MaxValue;
        value = fits ? unchecked((UInt24)wide) : default;
        return fits;
    }

    /// <summary>Decimal digits.</summary>
    public override string ToString() => ((UInt256)this).ToString();

    /// <inheritdoc cref="UInt256.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ((UInt256)this).ToString(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ((UInt256)this).TryFormat(destination, out charsWritten, format, provider);
}
