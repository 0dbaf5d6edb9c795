using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>All integers from one to another, both included.</summary>
public readonly record struct Interval(BigInteger Low, BigInteger High)
{
    /// <summary>What an array or byte string of a transaction can hold at most, see <see cref="Lengths"/>.</summary>
    public static readonly Interval Length = new(0, int.MaxValue);

    public static Interval Of(IntegerType type) => type.IsSigned
        ? new(-(BigInteger.One << (type.Bits - 1)), (BigInteger.One << (type.Bits - 1)) - 1)
        : new(0, (BigInteger.One << type.Bits) - 1);

    public static Interval Point(BigInteger value) => new(value, value);

    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    public Interval Hull(Interval other) => new(BigInteger.Min(Low, other.Low), BigInteger.Max(High, other.High));

    /// <summary>What both hold; this one when there is nothing, for then nobody gets there.</summary>
    public Interval And(Interval other)
    {
        var (low, high) = (BigInteger.Max(Low, other.Low), BigInteger.Min(High, other.High));
        return low <= high ? new(low, high) : this;
    }

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    public static Interval operator *(Interval left, Interval right) =>
        Corners(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);

    /// <summary>Toward zero; the divisor holds no zero.</summary>
    public static Interval operator /(Interval left, Interval right) => Corners(
        BigInteger.Divide(left.Low, right.Low), BigInteger.Divide(left.Low, right.High), BigInteger.Divide(left.High, right.Low), BigInteger.Divide(left.High, right.High));

    /// <summary>The interval with ends rounded outwards to powers of two, as text: <c>[-2^63, 2^40)</c>.</summary>
    public override string ToString() => $"[{Text(Low, isLow: true)}, {Text(High + 1, isLow: false)})";

    private static Interval Corners(BigInteger a, BigInteger b, BigInteger c, BigInteger d) =>
        new(BigInteger.Min(BigInteger.Min(a, b), BigInteger.Min(c, d)), BigInteger.Max(BigInteger.Max(a, b), BigInteger.Max(c, d)));

    private static string Text(BigInteger end, bool isLow)
    {
        if (BigInteger.Abs(end) < 100_000) return end.ToString(CultureInfo.InvariantCulture);
        var size = BigInteger.Abs(end);
        var power = 0;
        while (BigInteger.One << (power + 1) <= size) power++;
        // Outwards: a low end down, a high end up.
        if (BigInteger.One << power < size && isLow == end.Sign < 0) power++;
        return (end.Sign < 0 ? "-2^" : "2^") + power.ToString(CultureInfo.InvariantCulture);
    }
}
