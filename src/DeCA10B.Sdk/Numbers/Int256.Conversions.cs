using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct Int256
{
    /// <summary>Every <see cref="byte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(byte value) => new(value);

    /// <summary>Every <see cref="ushort"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(ushort value) => new(value);

    /// <summary>Every <see cref="uint"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(uint value) => new(value);

    /// <summary>Every <see cref="ulong"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(ulong value) => new(value);

    /// <summary>Every <see cref="sbyte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(sbyte value) => (long)value;

    /// <summary>Every <see cref="short"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(short value) => (long)value;

    /// <summary>Every <see cref="int"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(int value) => (long)value;

    /// <summary>Every <see cref="long"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(long value) => new(unchecked((UInt256)value));

    /// <summary>Every <see cref="UInt128"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(UInt128 value) => new(value);

    /// <summary>Every <see cref="Int128"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Int256(Int128 value) => new(unchecked((UInt256)value));

    /// <summary>The same 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int256(UInt256 value) => new(value);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int256(UInt256 value) => unchecked((long)value.limb3) >= 0 ? new(value) : throw new OverflowException();

    /// <summary>The same 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt256(Int256 value) => value.bits;

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt256(Int256 value) => value.IsNegative ? throw new OverflowException() : value.bits;

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator byte(Int256 value) => unchecked((byte)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked byte(Int256 value) => checked((byte)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ushort(Int256 value) => unchecked((ushort)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ushort(Int256 value) => checked((ushort)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator uint(Int256 value) => unchecked((uint)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked uint(Int256 value) => checked((uint)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ulong(Int256 value) => unchecked((ulong)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ulong(Int256 value) => checked((ulong)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator sbyte(Int256 value) => unchecked((sbyte)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked sbyte(Int256 value) => checked((sbyte)value.ToInt64());

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator short(Int256 value) => unchecked((short)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked short(Int256 value) => checked((short)value.ToInt64());

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator int(Int256 value) => unchecked((int)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked int(Int256 value) => checked((int)value.ToInt64());

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator long(Int256 value) => unchecked((long)value.bits);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked long(Int256 value) => value.ToInt64();

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt128(Int256 value) => value.bits.Lower;

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt128(Int256 value) => checked((UInt128)value.bits);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int128(Int256 value) => unchecked((Int128)value.bits.Lower);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int128(Int256 value) => value.ToInt128();

    /// <summary>The nearest double, for reports; no contract computes with it.</summary>
    public static explicit operator double(Int256 value) => value.IsNegative ? -(double)value.Magnitude : (double)value.bits;

    /// <summary>Every value fits.</summary>
    public static implicit operator System.Numerics.BigInteger(Int256 value) =>
        value.IsNegative ? -(System.Numerics.BigInteger)value.Magnitude : value.bits;

    /// <summary>Checked in every context.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static explicit operator Int256(System.Numerics.BigInteger value) =>
        WithSign((UInt256)System.Numerics.BigInteger.Abs(value), value.Sign < 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    long ToInt64()
    {
        if (!FitsInt64)
            NumericFault.Overflow();
        return unchecked((long)bits.limb0);
    }

    Int128 ToInt128()
    {
        var value = unchecked((Int128)bits.Lower);
        if ((Int256)value != this)
            NumericFault.Overflow();
        return value;
    }
}
