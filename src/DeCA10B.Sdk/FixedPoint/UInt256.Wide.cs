using System.Numerics;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>The product of 512 bits.</summary>
    /// <returns>Its high half.</returns>
    internal static UInt256 MultiplyWide(in UInt256 left, in UInt256 right, out UInt256 low)
    {
        Span<ulong> product = stackalloc ulong[8];
        for (var i = 0; i < 4; i++)
        {
            var limb = right.Limb(i);
            ulong carry = 0;
            if (limb == 0)
                continue;
            for (var j = 0; j < 4; j++)
                product[i + j] = MultiplyAdd(left.Limb(j), limb, product[i + j], ref carry);
            product[i + 4] = carry;
        }
        low = new(product[3], product[2], product[1], product[0]);
        return new(product[7], product[6], product[5], product[4]);
    }

    /// <summary>Divides 512 bits.</summary>
    /// <exception cref="OverflowException">The quotient does not fit 256 bits.</exception>
    internal static UInt256 DivideWide(in UInt256 high, in UInt256 low, in UInt256 divisor, out UInt256 remainder)
    {
        if (high.IsZero)
            return Divide(low, divisor, out remainder);
        if (high >= divisor)
            NumericFault.Overflow();
        if (divisor.FitsUInt64)
            return DivideWideByLimb(high.limb0, low, divisor.limb0, out remainder);
        var digits = (divisor.BitLength + 63) / 64;
        var shift = BitOperations.LeadingZeroCount(divisor.Limb(digits - 1));
        // Shifted so that the divisor's top bit is set, as in a division of 256 bits; the dividend's has room above.
        var normal = divisor << shift;
        var (upper, lower) = (high << shift, low << shift);
        if (shift > 0)
            upper |= low >> (256 - shift);
        Span<ulong> v = [normal.limb0, normal.limb1, normal.limb2, normal.limb3];
        Span<ulong> u = [lower.limb0, lower.limb1, lower.limb2, lower.limb3, upper.limb0, upper.limb1, upper.limb2, upper.limb3, 0];
        Span<ulong> q = [0, 0, 0, 0];
        // The high half is below the divisor: digits above the fourth are 0.
        for (var j = 3; j >= 0; j--)
            q[j] = DivideDigit(u[j..(j + digits + 1)], v[..digits]);
        remainder = new UInt256(digits > 3 ? u[3] : 0, digits > 2 ? u[2] : 0, u[1], u[0]) >> shift;
        return new(q[3], q[2], q[1], q[0]);
    }

    private static UInt256 DivideWideByLimb(ulong rest, in UInt256 low, ulong divisor, out UInt256 remainder)
    {
        var quotient3 = DivideDouble(rest, low.limb3, divisor, out rest);
        var quotient2 = DivideDouble(rest, low.limb2, divisor, out rest);
        var quotient1 = DivideDouble(rest, low.limb1, divisor, out rest);
        var quotient0 = DivideDouble(rest, low.limb0, divisor, out rest);
        remainder = rest;
        return new(quotient3, quotient2, quotient1, quotient0);
    }
}
