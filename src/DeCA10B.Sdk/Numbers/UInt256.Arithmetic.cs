using System.Runtime.CompilerServices;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>Sum modulo 2^256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator +(UInt256 left, UInt256 right) => Add(left, right, out _);

    /// <summary>Checked sum.</summary>
    /// <exception cref="OverflowException">It exceeds 2^256 - 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator checked +(UInt256 left, UInt256 right)
    {
        var sum = Add(left, right, out var carry);
        if (carry != 0)
            NumericFault.Overflow();
        return sum;
    }

    /// <summary>Difference modulo 2^256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator -(UInt256 left, UInt256 right) => Subtract(left, right, out _);

    /// <summary>Checked difference.</summary>
    /// <exception cref="OverflowException">It is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator checked -(UInt256 left, UInt256 right)
    {
        var difference = Subtract(left, right, out var borrow);
        if (borrow != 0)
            NumericFault.Overflow();
        return difference;
    }

    /// <summary>Increment modulo 2^256.</summary>
    public static UInt256 operator ++(UInt256 value) => unchecked(value + One);

    /// <summary>Checked increment.</summary>
    public static UInt256 operator checked ++(UInt256 value) => checked(value + One);

    /// <summary>Decrement modulo 2^256.</summary>
    public static UInt256 operator --(UInt256 value) => unchecked(value - One);

    /// <summary>Checked decrement.</summary>
    public static UInt256 operator checked --(UInt256 value) => checked(value - One);

    /// <summary>The value itself.</summary>
    public static UInt256 operator +(UInt256 value) => value;

    /// <summary>Quotient, truncated.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator /(UInt256 left, UInt256 right) =>
        left.FitsUInt64 && right.FitsUInt64 ? left.limb0 / right.limb0 : Divide(left, right, out _);

    /// <summary>Remainder.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt256 operator %(UInt256 left, UInt256 right)
    {
        if (left.FitsUInt64 && right.FitsUInt64)
            return left.limb0 % right.limb0;
        Divide(left, right, out var remainder);
        return remainder;
    }

    /// <summary>Quotient and remainder in one division.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static (UInt256 Quotient, UInt256 Remainder) DivRem(UInt256 left, UInt256 right) =>
        (Divide(left, right, out var remainder), remainder);

    /// <summary>Less than.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(UInt256 left, UInt256 right) =>
        left.limb3 != right.limb3 ? left.limb3 < right.limb3
        : left.limb2 != right.limb2 ? left.limb2 < right.limb2
        : left.limb1 != right.limb1 ? left.limb1 < right.limb1
        : left.limb0 < right.limb0;

    /// <summary>Greater than.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(UInt256 left, UInt256 right) => right < left;

    /// <summary>At most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(UInt256 left, UInt256 right) => !(right < left);

    /// <summary>At least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(UInt256 left, UInt256 right) => !(left < right);

    /// <summary>Equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(UInt256 left, UInt256 right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(UInt256 left, UInt256 right) => !left.Equals(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static UInt256 Add(in UInt256 left, in UInt256 right, out ulong carry)
    {
        unchecked
        {
            var sum0 = left.limb0 + right.limb0;
            carry = sum0 < left.limb0 ? 1UL : 0;
            var sum1 = AddWithCarry(left.limb1, right.limb1, ref carry);
            var sum2 = AddWithCarry(left.limb2, right.limb2, ref carry);
            var sum3 = AddWithCarry(left.limb3, right.limb3, ref carry);
            return new(sum3, sum2, sum1, sum0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong AddWithCarry(ulong left, ulong right, ref ulong carry)
    {
        unchecked
        {
            var partial = left + carry;
            var sum = partial + right;
            carry = (partial < carry ? 1UL : 0) | (sum < right ? 1UL : 0);
            return sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static UInt256 Subtract(in UInt256 left, in UInt256 right, out ulong borrow)
    {
        unchecked
        {
            var difference0 = left.limb0 - right.limb0;
            borrow = left.limb0 < right.limb0 ? 1UL : 0;
            var difference1 = SubtractWithBorrow(left.limb1, right.limb1, ref borrow);
            var difference2 = SubtractWithBorrow(left.limb2, right.limb2, ref borrow);
            var difference3 = SubtractWithBorrow(left.limb3, right.limb3, ref borrow);
            return new(difference3, difference2, difference1, difference0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong SubtractWithBorrow(ulong left, ulong right, ref ulong borrow)
    {
        unchecked
        {
            var partial = left - right;
            var difference = partial - borrow;
            borrow = (left < right ? 1UL : 0) | (partial < borrow ? 1UL : 0);
            return difference;
        }
    }
}
