using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>An unsigned integer of 80 bits, Solidity's <c>uint80</c>, with C#'s integer semantics at 80 bits.</summary>
/// <remarks>In a checked context a result out of range throws <see cref="OverflowException"/>, in an unchecked one it wraps.
/// A division by zero throws <see cref="DivideByZeroException"/> in both.
/// A shift count is masked by 127, as that of the 128-bit type beneath, and the result truncated to 80 bits: a shift by 80 to 127 shifts everything out.</remarks>
public readonly partial struct UInt80 : IEquatable<UInt80>, IComparable<UInt80>, IComparable, ISpanFormattable
{
    /// <summary>Bits of the type.</summary>
    public const int BitCount = 80;

    readonly UInt128 bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    UInt80(UInt128 bits) => this.bits = bits;

    static UInt128 Mask => new(0xFFFF, ulong.MaxValue);

    /// <summary>0.</summary>
    public static UInt80 MinValue => default;

    /// <summary>2^80 - 1.</summary>
    public static UInt80 MaxValue => new(Mask);

    /// <summary>0.</summary>
    public static UInt80 Zero => default;

    /// <summary>1.</summary>
    public static UInt80 One => new(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static UInt80 Truncate(UInt128 value) => new(value & Mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static UInt80 Check(UInt128 value)
    {
        if ((value >> BitCount) != default)
            NumericFault.Overflow();
        return new(value);
    }

    /// <summary>Sum modulo 2^80.</summary>
    public static UInt80 operator +(UInt80 left, UInt80 right) => Truncate(unchecked(left.bits + right.bits));

    /// <summary>Checked sum.</summary>
    public static UInt80 operator checked +(UInt80 left, UInt80 right) => Check(unchecked(left.bits + right.bits));

    /// <summary>Difference modulo 2^80.</summary>
    public static UInt80 operator -(UInt80 left, UInt80 right) => Truncate(unchecked(left.bits - right.bits));

    /// <summary>Checked difference.</summary>
    public static UInt80 operator checked -(UInt80 left, UInt80 right) => Check(unchecked(left.bits - right.bits));

    /// <summary>Product modulo 2^80.</summary>
    public static UInt80 operator *(UInt80 left, UInt80 right) => Truncate(unchecked(left.bits * right.bits));

    /// <summary>Checked product.</summary>
    public static UInt80 operator checked *(UInt80 left, UInt80 right) => Check(checked(left.bits * right.bits));

    /// <summary>Quotient, truncated.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static UInt80 operator /(UInt80 left, UInt80 right) => new(left.bits / right.bits);

    /// <summary>Remainder.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static UInt80 operator %(UInt80 left, UInt80 right) => new(left.bits % right.bits);

    /// <summary>The value itself.</summary>
    public static UInt80 operator +(UInt80 value) => value;

    /// <summary>Increment modulo 2^80.</summary>
    public static UInt80 operator ++(UInt80 value) => unchecked(value + One);

    /// <summary>Checked increment.</summary>
    public static UInt80 operator checked ++(UInt80 value) => checked(value + One);

    /// <summary>Decrement modulo 2^80.</summary>
    public static UInt80 operator --(UInt80 value) => unchecked(value - One);

    /// <summary>Checked decrement.</summary>
    public static UInt80 operator checked --(UInt80 value) => checked(value - One);

    /// <summary>Bitwise and.</summary>
    public static UInt80 operator &(UInt80 left, UInt80 right) => new(left.bits & right.bits);

    /// <summary>Bitwise or.</summary>
    public static UInt80 operator |(UInt80 left, UInt80 right) => new(left.bits | right.bits);

    /// <summary>Bitwise exclusive or.</summary>
    public static UInt80 operator ^(UInt80 left, UInt80 right) => new(left.bits ^ right.bits);

    /// <summary>Bitwise complement.</summary>
    public static UInt80 operator ~(UInt80 value) => Truncate(~value.bits);

    /// <summary>Left shift; bits beyond the 80th are lost.</summary>
    public static UInt80 operator <<(UInt80 value, int count) => Truncate(value.bits << count);

    /// <summary>Right shift; zeros come in.</summary>
    public static UInt80 operator >>(UInt80 value, int count) => new(value.bits >> count);

    /// <summary>Right shift; zeros come in.</summary>
    public static UInt80 operator >>>(UInt80 value, int count) => new(value.bits >>> count);

    /// <summary>Less than.</summary>
    public static bool operator <(UInt80 left, UInt80 right) => left.bits < right.bits;

    /// <summary>Greater than.</summary>
    public static bool operator >(UInt80 left, UInt80 right) => left.bits > right.bits;

    /// <summary>At most.</summary>
    public static bool operator <=(UInt80 left, UInt80 right) => left.bits <= right.bits;

    /// <summary>At least.</summary>
    public static bool operator >=(UInt80 left, UInt80 right) => left.bits >= right.bits;

    /// <summary>Equal.</summary>
    public static bool operator ==(UInt80 left, UInt80 right) => left.bits == right.bits;

    /// <summary>Not equal.</summary>
    public static bool operator !=(UInt80 left, UInt80 right) => left.bits != right.bits;

    /// <inheritdoc/>
    public bool Equals(UInt80 other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UInt80 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(LimbHash.Of((ulong)bits, (ulong)(bits >> 64)));

    /// <inheritdoc/>
    public int CompareTo(UInt80 other) => bits.CompareTo(other.bits);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        UInt80 other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(UInt80)}.", nameof(obj)),
    };

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static UInt80 Parse(ReadOnlySpan<char> text) => checked((UInt80)UInt256.Parse(text));

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; false when it is no number or does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UInt80 value)
    {
        var fits = UInt256.TryParse(text, out var wide) && wide <= MaxValue;
        value = fits ? unchecked((UInt80)wide) : default;
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
