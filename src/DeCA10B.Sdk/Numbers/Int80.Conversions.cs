using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct Int80
{
    /// <summary>Every <see cref="byte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(byte value) => new(value);

    /// <summary>Every <see cref="ushort"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(ushort value) => new(value);

    /// <summary>Every <see cref="uint"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(uint value) => new(value);

    /// <summary>Every <see cref="ulong"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(ulong value) => new(value);

    /// <summary>Every <see cref="sbyte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(sbyte value) => new(value);

    /// <summary>Every <see cref="short"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(short value) => new(value);

    /// <summary>Every <see cref="int"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(int value) => new(value);

    /// <summary>Every <see cref="long"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(long value) => new(value);

    /// <summary>Every <see cref="UInt24"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int80(UInt24 value) => new((uint)value);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int80(Int128 value) => Truncate(value);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int80(Int128 value) => Check(value);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int80(UInt128 value) => Truncate(unchecked((Int128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int80(UInt128 value) => Check(checked((Int128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int80(UInt256 value) => Truncate(unchecked((Int128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int80(UInt256 value) => Check(checked((Int128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int80(Int256 value) => Truncate(unchecked((Int128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int80(Int256 value) => Check(checked((Int128)value));

    /// <summary>The same 80 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int80(UInt80 value) => Truncate(value);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int80(UInt80 value) => Check(value);

    /// <summary>The same 80 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt80(Int80 value) => unchecked((UInt80)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt80(Int80 value) => checked((UInt80)value.number);

    /// <summary>Every <see cref="Int80"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int128(Int80 value) => value.number;

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator byte(Int80 value) => unchecked((byte)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked byte(Int80 value) => checked((byte)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ushort(Int80 value) => unchecked((ushort)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ushort(Int80 value) => checked((ushort)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator uint(Int80 value) => unchecked((uint)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked uint(Int80 value) => checked((uint)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ulong(Int80 value) => unchecked((ulong)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ulong(Int80 value) => checked((ulong)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator sbyte(Int80 value) => unchecked((sbyte)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked sbyte(Int80 value) => checked((sbyte)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator short(Int80 value) => unchecked((short)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked short(Int80 value) => checked((short)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator int(Int80 value) => unchecked((int)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked int(Int80 value) => checked((int)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator long(Int80 value) => unchecked((long)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked long(Int80 value) => checked((long)value.number);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt128(Int80 value) => unchecked((UInt128)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt128(Int80 value) => checked((UInt128)value.number);

    /// <summary>The two's complement, extended to 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt256(Int80 value) => unchecked((UInt256)value.number);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt256(Int80 value) => checked((UInt256)value.number);

    /// <summary>Every value fits.</summary>
    public static implicit operator System.Numerics.BigInteger(Int80 value) => value.number;

    /// <summary>Checked in every context.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static explicit operator Int80(System.Numerics.BigInteger value) => Check((Int128)value);
}
