using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>A signed integer of 80 bits, Solidity's <c>int80</c>, with C#'s integer semantics at 80 bits.</summary>
/// <remarks>In a checked context a result out of range throws <see cref="OverflowException"/>, in an unchecked one it wraps.
/// A division by zero throws <see cref="DivideByZeroException"/> and <c>MinValue / -1</c> an <see cref="OverflowException"/> in both;
/// division truncates towards zero and the remainder has the dividend's sign.
/// A shift count is masked by 127, as that of the 128-bit type beneath, and the result truncated to 80 bits with its sign extended: a shift by 80 to 127 shifts everything out.</remarks>
public readonly partial struct Int80 : IEquatable<Int80>, IComparable<Int80>, IComparable, ISpanFormattable
{
    /// <summary>Bits of the type.</summary>
    public const int BitCount = 80;

    // Always sign-extended to 128 bits.
    readonly Int128 number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Int80(Int128 number) => this.number = number;

    static UInt128 Mask => new(0xFFFF, ulong.MaxValue);

    /// <summary>-2^79.</summary>
    public static Int80 MinValue => new(new Int128(0xFFFF_FFFF_FFFF_8000, 0));

    /// <summary>2^79 - 1.</summary>
    public static Int80 MaxValue => new(new Int128(0x7FFF, ulong.MaxValue));

    /// <summary>-1.</summary>
    public static Int80 NegativeOne => new(-1);

    /// <summary>0.</summary>
    public static Int80 Zero => default;

    /// <summary>1.</summary>
    public static Int80 One => new(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Int80 Truncate(Int128 value) => new(value << (128 - BitCount) >> (128 - BitCount));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Int80 Check(Int128 value)
    {
        if (Truncate(value).number != value)
            NumericFault.Overflow();
        return new(value);
    }

    /// <summary>Sum modulo 2^80.</summary>
    public static Int80 operator +(Int80 left, Int80 right) => Truncate(unchecked(left.number + right.number));

    /// <summary>Checked sum.</summary>
    public static Int80 operator checked +(Int80 left, Int80 right) => Check(unchecked(left.number + right.number));

    /// <summary>Difference modulo 2^80.</summary>
    public static Int80 operator -(Int80 left, Int80 right) => Truncate(unchecked(left.number - right.number));

    /// <summary>Checked difference.</summary>
    public static Int80 operator checked -(Int80 left, Int80 right) => Check(unchecked(left.number - right.number));

    /// <summary>Product modulo 2^80.</summary>
    public static Int80 operator *(Int80 left, Int80 right) => Truncate(unchecked(left.number * right.number));

    /// <summary>Checked product.</summary>
    public static Int80 operator checked *(Int80 left, Int80 right) => Check(checked(left.number * right.number));

    /// <summary>Quotient, truncated towards zero.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">It is <c>MinValue / -1</c>, in an unchecked context too.</exception>
    public static Int80 operator /(Int80 left, Int80 right) => Check(left.number / right.number);

    /// <summary>Remainder, with the dividend's sign.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">It is <c>MinValue % -1</c>, in an unchecked context too, as C#'s own integers do.</exception>
    public static Int80 operator %(Int80 left, Int80 right)
    {
        if (left == MinValue && right == NegativeOne)
            NumericFault.Overflow();
        return new(left.number % right.number);
    }

    /// <summary>Negation modulo 2^80: <see cref="MinValue"/> stays as it is.</summary>
    public static Int80 operator -(Int80 value) => Truncate(unchecked(-value.number));

    /// <summary>Checked negation.</summary>
    public static Int80 operator checked -(Int80 value) => Check(-value.number);

    /// <summary>The value itself.</summary>
    public static Int80 operator +(Int80 value) => value;

    /// <summary>Increment modulo 2^80.</summary>
    public static Int80 operator ++(Int80 value) => unchecked(value + One);

    /// <summary>Checked increment.</summary>
    public static Int80 operator checked ++(Int80 value) => checked(value + One);

    /// <summary>Decrement modulo 2^80.</summary>
    public static Int80 operator --(Int80 value) => unchecked(value - One);

    /// <summary>Checked decrement.</summary>
    public static Int80 operator checked --(Int80 value) => checked(value - One);

    /// <summary>Bitwise and.</summary>
    public static Int80 operator &(Int80 left, Int80 right) => new(left.number & right.number);

    /// <summary>Bitwise or.</summary>
    public static Int80 operator |(Int80 left, Int80 right) => new(left.number | right.number);

    /// <summary>Bitwise exclusive or.</summary>
    public static Int80 operator ^(Int80 left, Int80 right) => new(left.number ^ right.number);

    /// <summary>Bitwise complement.</summary>
    public static Int80 operator ~(Int80 value) => Truncate(~value.number);

    /// <summary>Left shift; bits beyond the 80th are lost.</summary>
    public static Int80 operator <<(Int80 value, int count) => Truncate(value.number << count);

    /// <summary>Right shift; copies of the sign come in.</summary>
    public static Int80 operator >>(Int80 value, int count) => new(value.number >> count);

    /// <summary>Right shift; zeros come in.</summary>
    public static Int80 operator >>>(Int80 value, int count) => Truncate(unchecked((Int128)(((UInt128)value.number & Mask) >>> count)));

    /// <summary>Less than.</summary>
    public static bool operator <(Int80 left, Int80 right) => left.number < right.number;

    /// <summary>Greater than.</summary>
    public static bool operator >(Int80 left, Int80 right) => left.number > right.number;

    /// <summary>At most.</summary>
    public static bool operator <=(Int80 left, Int80 right) => left.number <= right.number;

    /// <summary>At least.</summary>
    public static bool operator >=(Int80 left, Int80 right) => left.number >= right.number;

    /// <summary>Equal.</summary>
    public static bool operator ==(Int80 left, Int80 right) => left.number == right.number;

    /// <summary>Not equal.</summary>
    public static bool operator !=(Int80 left, Int80 right) => left.number != right.number;

    /// <inheritdoc/>
    public bool Equals(Int80 other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Int80 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(LimbHash.Of((ulong)number, (ulong)(number >> 64)));

    /// <inheritdoc/>
    public int CompareTo(Int80 other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Int80 other => CompareTo(other),
        _ => throw new ArgumentException($"Not an {nameof(Int80)}.", nameof(obj)),
    };

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Int80 Parse(ReadOnlySpan<char> text) => checked((Int80)Int256.Parse(text));

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; false when it is no number or does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Int80 value)
    {
        var fits = Int256.TryParse(text, out var wide) && wide >= MinValue && wide <= MaxValue;
        value = fits ? unchecked((Int80)wide) : default;
        return fits;
    }

    /// <summary>Decimal digits.</summary>
    public override string ToString() => ((Int256)this).ToString();

    /// <inheritdoc cref="UInt256.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ((Int256)this).ToString(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ((Int256)this).TryFormat(destination, out charsWritten, format, provider);
}
