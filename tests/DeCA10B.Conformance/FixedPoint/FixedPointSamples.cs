using System.Numerics;

namespace DeCA10B.Conformance.FixedPoint;

/// <summary>Integers behind numbers: the boundaries of the format, of its scale and of the algorithms, and random ones of every size.</summary>
sealed class FixedPointSamples(int bits, bool isSigned, BigInteger scale, int seed)
{
    readonly Random random = new(seed);
    readonly BigInteger minimum = isSigned ? -(BigInteger.One << (bits - 1)) : 0;
    readonly BigInteger maximum = (BigInteger.One << (isSigned ? bits - 1 : bits)) - 1;

    /// <summary>Few, for all pairs.</summary>
    public IReadOnlyList<BigInteger> Corners => Near([minimum, maximum, 0, scale, -scale], 1);

    /// <summary>Many, each once: powers of two, of the scale, halves, and their neighbours.</summary>
    public IReadOnlyList<BigInteger> Boundaries => Near(
    [
        minimum, maximum, 0, scale, -scale, scale / 2, -scale / 2, 2 * scale, scale * scale, -scale * scale, maximum / scale, minimum / scale,
        .. Enumerable.Range(1, bits - 1).Where(power => power % 8 is 0 or 7).SelectMany(power => new[] { BigInteger.One << power, -(BigInteger.One << power) }),
    ], 1);

    /// <summary>A number of random size, often near 1.</summary>
    public BigInteger Next()
    {
        var size = random.Next(1, bits + 1);
        var number = Bits(size);
        if (random.Next(4) == 0) number = scale + Bits(random.Next(1, 40)) - Bits(random.Next(1, 40));
        if (random.Next(4) == 0) number = Bits(random.Next(1, scale.ToByteArray().Length * 8 + 6));
        if (isSigned && random.Next(2) == 0) number = -number;
        return BigInteger.Min(maximum, BigInteger.Max(minimum, number));
    }

    /// <summary>An array of up to five.</summary>
    public object[] NextArray(int length) => [.. Enumerable.Range(0, length).Select(_ => (object)Next())];

    BigInteger Bits(int count) => new BigInteger(Enumerable.Range(0, (count + 7) / 8).Select(_ => (byte)random.Next(256)).ToArray(), isUnsigned: true) & ((BigInteger.One << count) - 1);

    BigInteger[] Near(IEnumerable<BigInteger> centres, int distance) =>
    [
        .. centres.SelectMany(centre => Enumerable.Range(-distance, 2 * distance + 1).Select(step => centre + step))
            .Where(number => number >= minimum && number <= maximum).Distinct().Order(),
    ];
}
