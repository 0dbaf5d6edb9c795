using System.Globalization;
using System.Numerics;

namespace DeCA10B.FixedPoint;

/// <summary>The numbers that exp and ln of a format take, as the native side computes with them.</summary>
sealed class ExponentialFormat
{
    public ExponentialFormat(string format)
    {
        var numbers = new FixedPointConstants(FixedPointFormat.Find(format)!);
        Scale = (Int256)numbers.Format.Scale;
        OddScale = (Int256)numbers.OddScale;
        ExponentShift = FixedPointCoefficients.ExpBits - numbers.TwosOfScale;
        Shift = numbers.Shift;
        ShiftedScale = (UInt256)(numbers.Format.Scale << (numbers.Shift - FixedPointCoefficients.QuotientBits));
        PowerDivisor = (Int256)(numbers.Format.Scale << (FixedPointCoefficients.LnBits - FixedPointCoefficients.PowerBits));
        (LnOffsetOfTop, Log2Factor) = ((Int256)numbers.LnOffsetOfTop, (Int256)numbers.Log2Factor);
        (LargestExponent, SmallestExponent) = ((Int256)numbers.LargestExponent, (Int256)numbers.SmallestExponent);
        (LargestPower, SmallestPower) = ((Int256)numbers.LargestPower, (Int256)numbers.SmallestPower);
    }

    public Int256 Scale { get; }

    public Int256 OddScale { get; }

    public int ExponentShift { get; }

    public int Shift { get; }

    public UInt256 ShiftedScale { get; }

    public Int256 PowerDivisor { get; }

    public Int256 LnOffsetOfTop { get; }

    public Int256 Log2Factor { get; }

    public Int256 LargestExponent { get; }

    public Int256 SmallestExponent { get; }

    public Int256 LargestPower { get; }

    public Int256 SmallestPower { get; }

    public static Int256[] Read(string[] numbers) => [.. numbers.Select(Read)];

    public static Int256 Read(string number) => (Int256)BigInteger.Parse(number, CultureInfo.InvariantCulture);
}
