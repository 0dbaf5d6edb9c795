using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt80
{
    /// <summary>Every <see cref="byte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(byte value) => new(value);

    /// <summary>Every <see cref="ushort"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(ushort value) => new(value);

    /// <summary>Every <see cref="uint"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(uint value) => new(value);

    /// <summary>Every <see cref="ulong"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(ulong value) => new(value);

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(UInt24 value) => new((uint)value);

    /// <summary>For literals such as <c>x + 1</c>: C# cannot restrict an operator to constants, so a negative number throws in every context.</summary>
    /// <exception cref="OverflowException">The value is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt80(int value)
    {
        if (value < 0)
            NumericFault.Overflow();
        return new(unchecked((uint)value));
    }

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(long value) => Truncate(unchecked((UInt128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(long value) => Check(checked((UInt128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(Int128 value) => Truncate(unchecked((UInt128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(Int128 value) => Check(checked((UInt128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(UInt128 value) => Truncate(value);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(UInt128 value) => Check(value);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(UInt256 value) => Truncate(value.Lower);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(UInt256 value) => Check(checked((UInt128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(Int256 value) => Truncate(value.Bits.Lower);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(Int256 value) => Check(checked((UInt128)value));

    /// <summary>Every <see cref="UInt80"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt128(UInt80 value) => value.bits;

    /// <summary>Every <see cref="UInt80"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int128(UInt80 value) => unchecked((Int128)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator byte(UInt80 value) => unchecked((byte)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked byte(UInt80 value) => checked((byte)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ushort(UInt80 value) => unchecked((ushort)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ushort(UInt80 value) => checked((ushort)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator uint(UInt80 value) => unchecked((uint)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked uint(UInt80 value) => checked((uint)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ulong(UInt80 value) => unchecked((ulong)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ulong(UInt80 value) => checked((ulong)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator sbyte(UInt80 value) => unchecked((sbyte)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked sbyte(UInt80 value) => checked((sbyte)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator short(UInt80 value) => unchecked((short)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked short(UInt80 value) => checked((short)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator int(UInt80 value) => unchecked((int)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked int(UInt80 value) => checked((int)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator long(UInt80 value) => unchecked((long)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked long(UInt80 value) => checked((long)value.bits);

    /// <summary>Every value fits.</summary>
    public static implicit operator System.Numerics.BigInteger(UInt80 value) => value.bits;

    /// <summary>Checked in every context.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static explicit operator UInt80(System.Numerics.BigInteger value) => Check((UInt128)value);
}
