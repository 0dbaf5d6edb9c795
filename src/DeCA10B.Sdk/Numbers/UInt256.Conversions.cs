using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>Every <see cref="byte"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(byte value) => new(0, 0, 0, value);

    /// <summary>Every <see cref="ushort"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(ushort value) => new(0, 0, 0, value);

    /// <summary>Every <see cref="uint"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(uint value) => new(0, 0, 0, value);

    /// <summary>Every <see cref="ulong"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(ulong value) => new(0, 0, 0, value);

    /// <summary>Every <see cref="UInt128"/> fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(UInt128 value) => new(default, value);

    /// <summary>For literals such as <c>x + 1</c>: C# cannot restrict an operator to constants, so a negative number throws in every context.</summary>
    /// <exception cref="OverflowException">The value is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator UInt256(int value)
    {
        if (value < 0)
            NumericFault.Overflow();
        return new(0, 0, 0, unchecked((uint)value));
    }

    /// <summary>The two's complement, extended to 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt256(long value) => SignExtend(value);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt256(long value) => checked((ulong)value);

    /// <summary>The two's complement, extended to 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt256(Int128 value) => new(unchecked((UInt128)(value >> 127)), unchecked((UInt128)value));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt256(Int128 value) => new(default, checked((UInt128)value));

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator byte(UInt256 value) => unchecked((byte)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked byte(UInt256 value) => (byte)value.AtMost(byte.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ushort(UInt256 value) => unchecked((ushort)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ushort(UInt256 value) => (ushort)value.AtMost(ushort.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator uint(UInt256 value) => unchecked((uint)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked uint(UInt256 value) => (uint)value.AtMost(uint.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator ulong(UInt256 value) => unchecked((ulong)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked ulong(UInt256 value) => (ulong)value.AtMost(ulong.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator sbyte(UInt256 value) => unchecked((sbyte)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked sbyte(UInt256 value) => (sbyte)value.AtMost((ulong)sbyte.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator short(UInt256 value) => unchecked((short)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked short(UInt256 value) => (short)value.AtMost((ulong)short.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator int(UInt256 value) => unchecked((int)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked int(UInt256 value) => (int)value.AtMost((ulong)int.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator long(UInt256 value) => unchecked((long)value.limb0);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked long(UInt256 value) => (long)value.AtMost((ulong)long.MaxValue);

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt128(UInt256 value) => value.Lower;

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked UInt128(UInt256 value) => value.FitsUInt128 ? value.Lower : throw new OverflowException();

    /// <summary>The low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Int128(UInt256 value) => unchecked((Int128)value.Lower);

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator checked Int128(UInt256 value) => value.FitsUInt128 ? checked((Int128)value.Lower) : throw new OverflowException();

    /// <summary>The nearest double, for reports; no contract computes with it.</summary>
    public static explicit operator double(UInt256 value) => (double)value.Upper * 340282366920938463463374607431768211456.0 + (double)value.Lower;

    /// <summary>Every value fits.</summary>
    public static implicit operator System.Numerics.BigInteger(UInt256 value) =>
        ((System.Numerics.BigInteger)value.Upper << 128) | value.Lower;

    /// <summary>Checked in every context.</summary>
    /// <exception cref="OverflowException">The value is negative or exceeds 2^256 - 1.</exception>
    public static explicit operator UInt256(System.Numerics.BigInteger value) =>
        new(checked((UInt128)(value >> 128)), (UInt128)(value & UInt128.MaxValue));

    static UInt256 SignExtend(long value)
    {
        var sign = unchecked((ulong)(value >> 63));
        return new(sign, sign, sign, unchecked((ulong)value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ulong AtMost(ulong maximum)
    {
        if (!FitsUInt64 || limb0 > maximum)
            NumericFault.Overflow();
        return limb0;
    }
}
