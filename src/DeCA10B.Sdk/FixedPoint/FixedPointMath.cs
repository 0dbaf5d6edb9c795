using System.Runtime.CompilerServices;

namespace DeCA10B.FixedPoint;

/// <summary>The arithmetic of all formats, on the integers behind the numbers.</summary>
static partial class FixedPointMath
{
    /// <summary><c>a * b / c</c>, exact before it rounds.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="c"/> is 0.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static long MultiplyDivide(long a, long b, long c, Rounding rounding)
    {
        if (c == 0)
            NumericFault.DivideByZero();
        unchecked
        {
            var isNegative = (a ^ b ^ c) < 0;
            var divisor = Magnitude(c);
            var high = Math.BigMul(Magnitude(a), Magnitude(b), out var low);
            ulong quotient, remainder;
            if (high == 0)
                (quotient, remainder) = Math.DivRem(low, divisor);
            else
            {
                // At least 2^64 otherwise.
                if (high >= divisor)
                    NumericFault.Overflow();
                var (wide, rest) = UInt128.DivRem(new UInt128(high, low), divisor);
                (quotient, remainder) = ((ulong)wide, (ulong)rest);
            }
            if (remainder != 0 && RoundsAway(rounding, isNegative, remainder >= divisor - remainder) && ++quotient == 0)
                NumericFault.Overflow();
            var limit = (1UL << 63) - (isNegative ? 0UL : 1UL);
            if (quotient > limit)
                NumericFault.Overflow();
            return isNegative ? (long)(0 - quotient) : (long)quotient;
        }
    }

    /// <summary>Whether the magnitude of an inexact result goes up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool RoundsAway(Rounding rounding, bool isNegative, bool isHalfOrMore) => rounding switch
    {
        Rounding.Down => isNegative,
        Rounding.Up => !isNegative,
        Rounding.Nearest => isHalfOrMore,
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Magnitude(long value) => unchecked((ulong)(value < 0 ? -value : value));
}
