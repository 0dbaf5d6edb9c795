using System.Globalization;
using System.Numerics;

namespace DeCA10B.FixedPoint;

/// <summary>The numbers that exp and ln of a format take.</summary>
sealed class FixedPointConstants
{
    public FixedPointConstants(FixedPointFormat format)
    {
        Format = format;
        OddScale = format.Scale;
        for (; OddScale.IsEven; OddScale >>= 1) TwosOfScale++;
        var numbers = FixedPointCoefficients.Of(format.Name).Select(text => BigInteger.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 0) return;
        Shift = (int)numbers[0];
        LnOffsetOfTop = numbers[1] + 255 * BigInteger.Parse(FixedPointCoefficients.Ln2OfLn, CultureInfo.InvariantCulture);
        Log2Factor = numbers[2];
        (LargestExponent, SmallestExponent, LargestPower, SmallestPower) = (numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    public FixedPointFormat Format { get; }

    /// <summary>The scale without its powers of two, and how many there are.</summary>
    public BigInteger OddScale { get; }

    public int TwosOfScale { get; }

    /// <summary>Where the last shift of exp starts.</summary>
    public int Shift { get; }

    /// <summary>What to add to the ln of a mantissa for the ln of a number whose highest bit is the highest of 256.</summary>
    public BigInteger LnOffsetOfTop { get; }

    /// <summary>2^60 scales over ln 2.</summary>
    public BigInteger Log2Factor { get; }

    /// <summary>The largest number that exp takes.</summary>
    public BigInteger LargestExponent { get; }

    /// <summary>The largest number whose exp rounds to 0.</summary>
    public BigInteger SmallestExponent { get; }

    /// <summary>The same of the exponents of a power, in units of 2^-96.</summary>
    public BigInteger LargestPower { get; }

    public BigInteger SmallestPower { get; }
}
