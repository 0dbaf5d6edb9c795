using System.Numerics;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>Values where integers break: around every width's ends, runs of ones and zeros, and any bits at all.</summary>
static class IntegerSamples
{
    /// <summary>Set to 1, the tests try every width's ends in every type and many more random values: minutes instead of seconds.</summary>
    public static readonly bool IsLong = Environment.GetEnvironmentVariable("DECA10B_LONG_NUMBER_TESTS") == "1";

    /// <summary>Random values to try for one question about one type.</summary>
    public static int Iterations => IsLong ? 5_000 : 100;

    // The ends of the neighbours of a width, of what carries it and of C#'s own widths.
    static int[] Exponents(int bits) => IsLong
        ? [0, 1, .. Enumerable.Range(0, 33).SelectMany(bytes => new[] { 8 * bytes - 1, 8 * bytes }).Where(exponent => exponent > 1)]
        : [.. new[] { 0, 1, 7, 8, 31, 32, 63, 64, 127, 128, 255, 256, bits / 2, bits - 9, bits - 8, bits - 2, bits - 1, bits }.Where(exponent => exponent >= 0).Distinct()];

    public static BigInteger[] Boundaries(IntegerKind kind) => Boundaries(kind, kind);

    /// <summary>Values of a type around its own ends and those of another.</summary>
    public static BigInteger[] Boundaries(IntegerKind kind, IntegerKind other) =>
    [
        .. Exponents(kind.Bits).Concat(Exponents(other.Bits)).Distinct().SelectMany(exponent => new[] { BigInteger.One << exponent, -(BigInteger.One << exponent) })
            .SelectMany(power => new[] { power - 1, power, power + 1 })
            .Concat([kind.Min, kind.Max, kind.Max / 2, kind.Max / 3])
            .Where(kind.Fits).Distinct().Order(),
    ];

    public static Gen<BigInteger> Any(IntegerKind kind) =>
        Gen.Select(Gen.Byte.Array[33], Gen.Int[0, kind.Bits], Gen.Bool, Gen.Int[0, 2]).Select((bytes, width, negate, shape) =>
        {
            var ones = (BigInteger.One << width) - 1;
            var value = shape switch
            {
                0 => ones << ((kind.Bits - width) / 2),
                1 => ones ^ (ones >> (bytes[0] % (width + 1))),
                _ => new BigInteger(bytes, isUnsigned: true) & ones,
            };
            return kind.Wrap(negate ? -value : value);
        });
}
