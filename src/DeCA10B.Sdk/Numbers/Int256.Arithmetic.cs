using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct Int256
{
    /// <summary>Sum modulo 2^256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int256 operator +(Int256 left, Int256 right) => new(unchecked(left.bits + right.bits));

    /// <summary>Checked sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int256 operator checked +(Int256 left, Int256 right)
    {
        var sum = unchecked(left.bits + right.bits);
        if (unchecked((long)((left.bits.limb3 ^ sum.limb3) & (right.bits.limb3 ^ sum.limb3))) < 0)
            NumericFault.Overflow();
        return new(sum);
    }

    /// <summary>Difference modulo 2^256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int256 operator -(Int256 left, Int256 right) => new(unchecked(left.bits - right.bits));

    /// <summary>Checked difference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int256 operator checked -(Int256 left, Int256 right)
    {
        var difference = unchecked(left.bits - right.bits);
        if (unchecked((long)((left.bits.limb3 ^ right.bits.limb3) & (left.bits.limb3 ^ difference.limb3))) < 0)
            NumericFault.Overflow();
        return new(difference);
    }

    /// <summary>Negation modulo 2^256: <see cref="MinValue"/> stays as it is.</summary>
    public static Int256 operator -(Int256 value) => new(unchecked(default(UInt256) - value.bits));

    /// <summary>Checked negation.</summary>
    public static Int256 operator checked -(Int256 value)
    {
        if (value == MinValue)
            NumericFault.Overflow();
        return unchecked(-value);
    }

    /// <summary>The value itself.</summary>
    public static Int256 operator +(Int256 value) => value;

    /// <summary>Increment modulo 2^256.</summary>
    public static Int256 operator ++(Int256 value) => unchecked(value + One);

    /// <summary>Checked increment.</summary>
    public static Int256 operator checked ++(Int256 value) => checked(value + One);

    /// <summary>Decrement modulo 2^256.</summary>
    public static Int256 operator --(Int256 value) => unchecked(value - One);

    /// <summary>Checked decrement.</summary>
    public static Int256 operator checked --(Int256 value) => checked(value - One);

    /// <summary>Product modulo 2^256.</summary>
    public static Int256 operator *(Int256 left, Int256 right) =>
        left.FitsInt64 && right.FitsInt64
            ? MultiplyLimbs(unchecked((long)left.bits.limb0), unchecked((long)right.bits.limb0))
            : new(unchecked(left.bits * right.bits));

    /// <summary>Checked product.</summary>
    public static Int256 operator checked *(Int256 left, Int256 right)
    {
        if (left.FitsInt64 && right.FitsInt64)
            return MultiplyLimbs(unchecked((long)left.bits.limb0), unchecked((long)right.bits.limb0));
        var magnitude = checked(left.Magnitude * right.Magnitude);
        return WithSign(magnitude, left.IsNegative != right.IsNegative);
    }

    /// <summary>Quotient, truncated towards zero.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">It is <c>MinValue / -1</c>, in an unchecked context too.</exception>
    public static Int256 operator /(Int256 left, Int256 right)
    {
        var quotient = UInt256.Divide(left.Magnitude, right.Magnitude, out _);
        return WithSign(quotient, left.IsNegative != right.IsNegative);
    }

    /// <summary>Remainder, with the dividend's sign.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">It is <c>MinValue % -1</c>, in an unchecked context too, as C#'s own integers do.</exception>
    public static Int256 operator %(Int256 left, Int256 right)
    {
        if (left == MinValue && right == NegativeOne)
            NumericFault.Overflow();
        UInt256.Divide(left.Magnitude, right.Magnitude, out var remainder);
        return WithSign(remainder, left.IsNegative);
    }

    /// <summary>Less than.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Int256 left, Int256 right) =>
        left.bits.limb3 == right.bits.limb3 ? left.bits < right.bits : unchecked((long)left.bits.limb3 < (long)right.bits.limb3);

    /// <summary>Greater than.</summary>
    public static bool operator >(Int256 left, Int256 right) => right < left;

    /// <summary>At most.</summary>
    public static bool operator <=(Int256 left, Int256 right) => !(right < left);

    /// <summary>At least.</summary>
    public static bool operator >=(Int256 left, Int256 right) => !(left < right);

    /// <summary>Equal.</summary>
    public static bool operator ==(Int256 left, Int256 right) => left.bits == right.bits;

    /// <summary>Not equal.</summary>
    public static bool operator !=(Int256 left, Int256 right) => left.bits != right.bits;

    /// <summary>Bitwise and.</summary>
    public static Int256 operator &(Int256 left, Int256 right) => new(left.bits & right.bits);

    /// <summary>Bitwise or.</summary>
    public static Int256 operator |(Int256 left, Int256 right) => new(left.bits | right.bits);

    /// <summary>Bitwise exclusive or.</summary>
    public static Int256 operator ^(Int256 left, Int256 right) => new(left.bits ^ right.bits);

    /// <summary>Bitwise complement.</summary>
    public static Int256 operator ~(Int256 value) => new(~value.bits);

    /// <summary>Left shift by the count modulo 256; bits shifted out are lost, never an overflow.</summary>
    public static Int256 operator <<(Int256 value, int count) => new(value.bits << count);

    /// <summary>Right shift by the count modulo 256; copies of the sign come in.</summary>
    public static Int256 operator >>(Int256 value, int count) =>
        new(UInt256.ShiftRight(value.bits, count & 255, value.IsNegative ? ulong.MaxValue : 0));

    /// <summary>Right shift by the count modulo 256; zeros come in.</summary>
    public static Int256 operator >>>(Int256 value, int count) => new(value.bits >>> count);

    static Int256 MultiplyLimbs(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        var sign = unchecked((ulong)(high >> 63));
        return new(new UInt256(sign, sign, unchecked((ulong)high), unchecked((ulong)low)));
    }

    /// <summary>A magnitude given a sign; throws when it does not fit in 255 bits and a sign.</summary>
    static Int256 WithSign(in UInt256 magnitude, bool negative)
    {
        var value = new Int256(negative ? unchecked(default(UInt256) - magnitude) : magnitude);
        if (value.IsNegative != negative && !magnitude.IsZero)
            NumericFault.Overflow();
        return value;
    }
}
