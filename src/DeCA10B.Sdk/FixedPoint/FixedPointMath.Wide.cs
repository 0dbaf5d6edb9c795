using System.Runtime.CompilerServices;

namespace DeCA10B.FixedPoint;

static partial class FixedPointMath
{
    /// <summary><c>a * b / c</c>, exact before it rounds.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="c"/> is 0.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Int256 MultiplyDivide(Int256 a, Int256 b, Int256 c, Rounding rounding)
    {
        var isNegative = a.IsNegative ^ b.IsNegative ^ c.IsNegative;
        return WithSign(Ratio(a.Magnitude, b.Magnitude, c.Magnitude, rounding, isNegative), isNegative);
    }

    /// <summary><c>a * b / c</c>, exact before it rounds.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="c"/> is 0.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static UInt256 MultiplyDivide(UInt256 a, UInt256 b, UInt256 c, Rounding rounding) => Ratio(a, b, c, rounding, isNegative: false);

    private static UInt256 Ratio(in UInt256 a, in UInt256 b, in UInt256 c, Rounding rounding, bool isNegative)
    {
        if (c.IsZero)
            NumericFault.DivideByZero();
        UInt256 quotient, remainder;
        if (a.FitsUInt128 && b.FitsUInt128)
            quotient = UInt256.Divide(unchecked(a * b), c, out remainder);
        else
        {
            var high = UInt256.MultiplyWide(a, b, out var low);
            quotient = UInt256.DivideWide(high, low, c, out remainder);
        }
        return !remainder.IsZero && RoundsAway(rounding, isNegative, remainder >= unchecked(c - remainder)) ? checked(quotient + UInt256.One) : quotient;
    }

    private static Int256 WithSign(in UInt256 magnitude, bool isNegative)
    {
        var value = unchecked((Int256)magnitude);
        if (!value.IsNegative)
            return isNegative ? unchecked(-value) : value;
        // 2^255 is the magnitude of the smallest number.
        if (!isNegative || value != Int256.MinValue)
            NumericFault.Overflow();
        return value;
    }

    /// <summary>The square root of <c>value * scale</c>, rounded down.</summary>
    /// <exception cref="OutsideDomainException">The value is below 0.</exception>
    public static Int256 SquareRoot(Int256 value, Int256 scale)
    {
        if (value.IsNegative)
            throw new OutsideDomainException();
        return unchecked((Int256)SquareRoot(value.Magnitude, scale.Magnitude));
    }

    /// <summary>The square root of <c>value * scale</c>, rounded down.</summary>
    public static UInt256 SquareRoot(UInt256 value, UInt256 scale)
    {
        var high = UInt256.MultiplyWide(value, scale, out var low);
        if (high.IsZero)
            return SquareRoot(low);
        // Newton's steps from above end at the root rounded down.
        var root = UInt256.One << ((256 + high.BitLength + 1) / 2);
        while (true)
        {
            var next = (root + UInt256.DivideWide(high, low, root, out _)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }

    /// <summary>The square root, rounded down, from the one that floating point finds: exact whatever that is off by.</summary>
    private static UInt256 SquareRoot(in UInt256 value)
    {
        if (value.IsZero)
            return value;
        unchecked
        {
            var shift = Math.Max(0, value.BitLength - 62) & ~1;
            var root = (UInt256)(ulong)(Math.Sqrt((double)(ulong)(value >> shift)) + 1) << (shift / 2);
            while (true)
            {
                var next = (root + value / root) >> 1;
                if (next >= root)
                    return root;
                root = next;
            }
        }
    }
}
