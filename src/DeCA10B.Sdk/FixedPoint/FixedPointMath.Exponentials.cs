using C = DeCA10B.FixedPoint.FixedPointCoefficients;

namespace DeCA10B.FixedPoint;

/// <summary>exp and ln step by step as the EVM does them: the same numbers, the same shifts, so that the last bit is the same.</summary>
static partial class FixedPointMath
{
    private static readonly Int256[] ExpP = ExponentialFormat.Read(C.ExpP);
    private static readonly Int256[] ExpQ = ExponentialFormat.Read(C.ExpQ);
    private static readonly Int256[] LnN = ExponentialFormat.Read(C.LnN);
    private static readonly Int256[] LnD = ExponentialFormat.Read(C.LnD);
    private static readonly Int256 InverseLn2 = ExponentialFormat.Read(C.InverseLn2);
    private static readonly Int256 Ln2OfExp = ExponentialFormat.Read(C.Ln2OfExp);
    private static readonly Int256 Ln2OfLn = ExponentialFormat.Read(C.Ln2OfLn);
    private static readonly Int256 Centre = ExponentialFormat.Read(C.Centre);
    private static readonly Int256 HalfOfK = Int256.One << (2 * C.ExpBits - 1);
    private static readonly Int256 HalfOfLn = Int256.One << (C.LnBits - 1);
    private static readonly Int256 HalfOfLog2 = Int256.One << (C.LnBits + 59);

    /// <summary>e to the power of <c>value / scale</c>, in units of the scale, rounded to nearest.</summary>
    /// <exception cref="OverflowException">The value is above the largest exponent of the format.</exception>
    public static Int256 Exp(Int256 value, ExponentialFormat format)
    {
        if (value <= format.SmallestExponent)
            return Int256.Zero;
        if (value > format.LargestExponent)
            NumericFault.Overflow();
        return Exponential((value << format.ExponentShift) / format.OddScale, format);
    }

    /// <summary>The natural logarithm of <c>value / scale</c>, in units of the scale, rounded to nearest.</summary>
    /// <exception cref="OutsideDomainException">The value is 0 or less.</exception>
    public static Int256 Ln(Int256 value, ExponentialFormat format) => unchecked(Logarithm(value, format) * format.Scale + HalfOfLn) >> C.LnBits;

    /// <summary>The logarithm of <c>value / scale</c> to base 2, in units of the scale, rounded to nearest.</summary>
    /// <exception cref="OutsideDomainException">The value is 0 or less.</exception>
    public static Int256 Log2(Int256 value, ExponentialFormat format) => unchecked(Logarithm(value, format) * format.Log2Factor + HalfOfLog2) >> (C.LnBits + 60);

    /// <summary>A power, in units of the scale.</summary>
    /// <exception cref="OutsideDomainException">The base is below 0.</exception>
    /// <exception cref="DivideByZeroException">The base is 0 and the exponent below.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Int256 Pow(Int256 value, Int256 exponent, ExponentialFormat format)
    {
        if (value.IsNegative)
            throw new OutsideDomainException();
        if (exponent.IsZero)
            return format.Scale;
        if (value.IsZero && exponent.IsNegative)
            NumericFault.DivideByZero();
        if (value.IsZero || value == format.Scale || exponent == format.Scale)
            return value;
        var power = Saturated(Logarithm(value, format), exponent) / format.PowerDivisor;
        if (power <= format.SmallestPower)
            return Int256.Zero;
        if (power > format.LargestPower)
            NumericFault.Overflow();
        return Exponential(power << (C.ExpBits - C.PowerBits), format);
    }

    private static Int256 Saturated(Int256 left, Int256 right)
    {
        var isNegative = left.IsNegative != right.IsNegative;
        var high = UInt256.MultiplyWide(left.Magnitude, right.Magnitude, out var low);
        if (high.IsZero && !unchecked((Int256)low).IsNegative)
            return isNegative ? unchecked(-(Int256)low) : unchecked((Int256)low);
        return isNegative ? Int256.MinValue : Int256.MaxValue;
    }

    /// <summary>scale e^(x / 2^112), rounded to nearest.</summary>
    private static Int256 Exponential(Int256 x, ExponentialFormat format)
    {
        unchecked
        {
            var k = (int)(long)((x * InverseLn2 + HalfOfK) >> (2 * C.ExpBits));
            var r = x - k * Ln2OfExp;
            var y = (r * r) >> C.ExpBits;
            var p = ExpP[3];
            for (var i = 2; i >= 0; i--)
                p = ((p * y) >> C.ExpBits) + ExpP[i];
            p = (p * r) >> C.ExpBits;
            var q = y + ExpQ[3];
            for (var i = 2; i >= 0; i--)
                q = ((q * y) >> C.ExpBits) + ExpQ[i];
            var quotient = ((UInt256)(q + p) << C.QuotientBits) / (UInt256)(q - p);
            var z = quotient * format.ShiftedScale;
            var shift = format.Shift - k;
            if (shift > 256)
                return Int256.Zero;
            // The last bit shifted out rounds; a shift by 256 is one by 255 and another.
            var whole = shift == 256 ? UInt256.Zero : z >> shift;
            var last = shift == 0 ? UInt256.Zero : (z >> (shift - 1)) & UInt256.One;
            return (Int256)(whole + last);
        }
    }

    /// <summary>The natural logarithm of <c>value / scale</c> in units of 2^-120.</summary>
    private static Int256 Logarithm(Int256 value, ExponentialFormat format)
    {
        if (value.IsNegative || value.IsZero)
            throw new OutsideDomainException();
        unchecked
        {
            var x = (UInt256)value;
            var n = 256 - x.BitLength;
            var m = (Int256)((x << n) >> (255 - C.MantissaBits));
            var s = ((m - Centre) << C.LnBits) / (m + Centre);
            var y = (s * s) >> C.LnBits;
            var p = LnN[5];
            for (var i = 4; i >= 0; i--)
                p = ((p * y) >> C.LnBits) + LnN[i];
            var q = y + LnD[4];
            for (var i = 3; i >= 0; i--)
                q = ((q * y) >> C.LnBits) + LnD[i];
            return s * p / q + (format.LnOffsetOfTop - n * Ln2OfLn);
        }
    }
}
