using System.Numerics;

namespace DeCA10B.Tests.FixedPoint;

/// <summary>Functions to 400 binary digits behind the point, by series, for comparison.</summary>
static class Exact
{
    /// <summary>Digits behind the point.</summary>
    public const int Bits = 400;

    public static readonly BigInteger One = BigInteger.One << Bits;

    public static readonly BigInteger Ln2 = 2 * Artanh(One / 3);

    public static BigInteger Of(BigInteger raw, BigInteger scale) => (raw << Bits) / scale;

    /// <summary>e^x, by halving the argument and squaring back.</summary>
    public static BigInteger Exp(BigInteger x)
    {
        var k = (int)(x / Ln2);
        var r = (x - k * Ln2) >> 8;
        var (sum, term) = (One, One);
        for (var n = 1; !term.IsZero; n++)
        {
            term = (term * r >> Bits) / n;
            sum += term;
        }
        for (var i = 0; i < 8; i++)
            sum = sum * sum >> Bits;
        return k >= 0 ? sum << k : sum >> -k;
    }

    /// <summary>The natural logarithm, of the mantissa and of the power of two.</summary>
    public static BigInteger Ln(BigInteger x)
    {
        var k = (int)x.GetBitLength() - 1 - Bits;
        var m = k >= 0 ? x >> k : x << -k;
        return 2 * Artanh(((m - One) << Bits) / (m + One)) + k * Ln2;
    }

    static BigInteger Artanh(BigInteger x)
    {
        var (sum, power, square) = (BigInteger.Zero, x, x * x >> Bits);
        for (var n = 1; !power.IsZero; n += 2)
        {
            sum += power / n;
            power = power * square >> Bits;
        }
        return sum;
    }
}
