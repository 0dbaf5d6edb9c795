using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt24
{
    /// <summary>Every <see cref="byte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt24(byte value) => new(value);

    /// <summary>Every <see cref="ushort"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt24(ushort value) => new(value);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(int value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(int value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(uint value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(uint value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(long value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(long value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(ulong value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(ulong value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(UInt128 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(UInt128 value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(Int128 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(Int128 value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(UInt80 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(UInt80 value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(Int80 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(Int80 value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(UInt256 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(UInt256 value) => Check(checked((ulong)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt24(Int256 value) => new(unchecked((uint)value) & Mask);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt24(Int256 value) => Check(checked((ulong)value));

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator int(UInt24 value) => (int)value.number;

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator uint(UInt24 value) => value.number;

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator long(UInt24 value) => value.number;

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ulong(UInt24 value) => value.number;

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt128(UInt24 value) => value.number;

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int128(UInt24 value) => value.number;

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator byte(UInt24 value) => unchecked((byte)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked byte(UInt24 value) => checked((byte)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator sbyte(UInt24 value) => unchecked((sbyte)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked sbyte(UInt24 value) => checked((sbyte)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ushort(UInt24 value) => unchecked((ushort)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ushort(UInt24 value) => checked((ushort)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator short(UInt24 value) => unchecked((short)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked short(UInt24 value) => checked((short)value.number);

    /// <summary>Every value fits.</summary>
    public static implicit operator System.Numerics.BigInteger(UInt24 value) => value.number;

    /// <summary>Checked in every context.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static explicit operator UInt24(System.Numerics.BigInteger value) => Check((ulong)value);

    static UInt24 Check(ulong value)
    {
        if (value > Mask)
            NumericFault.Overflow();
        return new((uint)value);
    }
}
