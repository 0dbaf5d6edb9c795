using System.Numerics;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>Values where integers break: around every width's ends, runs of ones and zeros, and any bits at all.</summary>
static class IntegerSamples
{
    static readonly int[] Exponents = [0, 1, 7, 8, 15, 16, 23, 24, 31, 32, 63, 64, 79, 80, 127, 128, 159, 160, 191, 192, 254, 255, 256];

    public static BigInteger[] Boundaries(IntegerKind kind) =>
    [
        .. Exponents.SelectMany(exponent => new[] { BigInteger.One << exponent, -(BigInteger.One << exponent) })
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
