using System.Numerics;

namespace DeCA10B;

public readonly partial struct UInt256
{
    internal static UInt256 Divide(in UInt256 dividend, in UInt256 divisor, out UInt256 remainder)
    {
        if (divisor.FitsUInt64)
        {
            var quotient = DivideByLimb(dividend, divisor.limb0, out var limb);
            remainder = limb;
            return quotient;
        }
        if (dividend < divisor)
        {
            remainder = dividend;
            return default;
        }
        if (dividend.FitsUInt128)
        {
            var (quotient, rest) = UInt128.DivRem(dividend.Lower, divisor.Lower);
            remainder = rest;
            return quotient;
        }
        return DivideLong(dividend, divisor, out remainder);
    }

    internal static UInt256 DivideByLimb(in UInt256 dividend, ulong divisor, out ulong remainder)
    {
        if (divisor == 0)
            NumericFault.DivideByZero();
        remainder = dividend.limb3 % divisor;
        var quotient3 = dividend.limb3 / divisor;
        var quotient2 = DivideDouble(remainder, dividend.limb2, divisor, out remainder);
        var quotient1 = DivideDouble(remainder, dividend.limb1, divisor, out remainder);
        var quotient0 = DivideDouble(remainder, dividend.limb0, divisor, out remainder);
        return new(quotient3, quotient2, quotient1, quotient0);
    }

    /// <summary>Divides two limbs by one; <paramref name="high"/> must be below <paramref name="divisor"/>, so that the quotient is one limb.</summary>
    static ulong DivideDouble(ulong high, ulong low, ulong divisor, out ulong remainder)
    {
        if (high == 0)
        {
            remainder = low % divisor;
            return low / divisor;
        }
        var (quotient, rest) = UInt128.DivRem(new UInt128(high, low), divisor);
        unchecked
        {
            remainder = (ulong)rest;
            return (ulong)quotient;
        }
    }

    /// <summary>Knuth's algorithm D (The Art of Computer Programming 4.3.1) with digits of 64 bits; the divisor has at least two.</summary>
    static UInt256 DivideLong(in UInt256 dividend, in UInt256 divisor, out UInt256 remainder)
    {
        var digits = (divisor.BitLength + 63) / 64;
        var shift = BitOperations.LeadingZeroCount(divisor.Limb(digits - 1));
        // Shifted so that the divisor's top bit is set: then a guessed digit is at most two too large.
        var normal = divisor << shift;
        Span<ulong> v = [normal.limb0, normal.limb1, normal.limb2, normal.limb3];
        var shifted = dividend << shift;
        var top = shift == 0 ? 0 : dividend.limb3 >> (64 - shift);
        Span<ulong> u = [shifted.limb0, shifted.limb1, shifted.limb2, shifted.limb3, top];
        Span<ulong> q = [0, 0, 0, 0];
        for (var j = 4 - digits; j >= 0; j--)
            q[j] = DivideDigit(u[j..], v[..digits]);
        remainder = new UInt256(u[3], u[2], u[1], u[0]) >> shift;
        return new(q[3], q[2], q[1], q[0]);
    }

    /// <summary>One digit of the quotient; the dividend's part <paramref name="u"/> is reduced by it.</summary>
    static ulong DivideDigit(Span<ulong> u, ReadOnlySpan<ulong> v)
    {
        unchecked
        {
            var n = v.Length;
            var guess = GuessDigit(u[n], u[n - 1], u[n - 2], v[n - 1], v[n - 2]);
            ulong carry = 0, borrow = 0;
            for (var i = 0; i < n; i++)
            {
                var product = MultiplyAdd(guess, v[i], 0, ref carry);
                u[i] = SubtractWithBorrow(u[i], product, ref borrow);
            }
            u[n] = SubtractWithBorrow(u[n], carry, ref borrow);
            if (borrow == 0)
                return guess;
            // Seldom (about 2 in 2^64): one too large, so one divisor goes back.
            carry = 0;
            for (var i = 0; i < n; i++)
                u[i] = AddWithCarry(u[i], v[i], ref carry);
            u[n] += carry;
            return guess - 1;
        }
    }

    /// <summary>Guesses a digit from the three leading digits of the dividend and two of the divisor; it is right or one too large.</summary>
    static ulong GuessDigit(ulong u2, ulong u1, ulong u0, ulong v1, ulong v0)
    {
        unchecked
        {
            ulong guess, rest;
            if (u2 >= v1)
            {
                guess = ulong.MaxValue;
                rest = u1 + v1;
                if (rest < v1)
                    return guess;
            }
            else
                guess = DivideDouble(u2, u1, v1, out rest);
            while (true)
            {
                var high = Math.BigMul(guess, v0, out var low);
                if (high < rest || (high == rest && low <= u0))
                    return guess;
                guess--;
                rest += v1;
                if (rest < v1)
                    return guess;
            }
        }
    }

    ulong Limb(int index) => index switch { 0 => limb0, 1 => limb1, 2 => limb2, _ => limb3 };
}
