using System.Numerics;

namespace DeCA10B.Tests.FixedPoint;

/// <summary>Integers behind numbers of a format: boundaries in all pairs, and random ones.</summary>
sealed class Samples
{
    readonly Random random = new(Seed);
    readonly Format format;

    public Samples(Format format)
    {
        this.format = format;
        Step();
    }

    /// <summary>A new one each run; <c>DECA10B_SEED</c> repeats one.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("DECA10B_SEED"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var seed)
        ? seed : Random.Shared.Next();

    /// <summary>How many times the random numbers of a short run.</summary>
    public static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable("DECA10B_FIXED_POINT"), System.Globalization.CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>A third number, for functions of three.</summary>
    public BigInteger Third { get; private set; }

    public IEnumerable<(BigInteger X, BigInteger Y)> Pairs
    {
        get
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed:x}");
            BigInteger[] centres = [format.Minimum, format.Maximum, 0, format.Scale, -format.Scale, format.Scale / 2, format.Maximum / format.Scale, BigInteger.One << (format.Bits / 2), format.Scale * 7 / 3];
            BigInteger[] boundaries = [.. centres.SelectMany(centre => new[] { centre - 1, centre, centre + 1 }).Where(format.Holds).Distinct()];
            foreach (var x in boundaries)
                foreach (var y in boundaries)
                    yield return (x, y);
            for (var i = 0; i < 400 * Times; i++)
                yield return (Next(), Next());
        }
    }

    public void Step() => Third = random.Next(4) == 0 ? random.Next(-3, 4) is var small && format.Holds(small) ? small : 0 : Next();

    /// <summary>A number of random size.</summary>
    public BigInteger Next()
    {
        var number = Bits(random.Next(1, format.Bits + 1));
        if (random.Next(3) == 0)
            number = format.Scale + Bits(random.Next(1, 40)) - Bits(random.Next(1, 40));
        if (format.IsSigned && random.Next(2) == 0)
            number = -number;
        return BigInteger.Max(format.Minimum, BigInteger.Min(format.Maximum, number));
    }

    BigInteger Bits(int count)
    {
        var bytes = new byte[count / 8 + 1];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << count) - 1);
    }
}
