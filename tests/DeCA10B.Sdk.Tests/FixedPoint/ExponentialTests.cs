using System.Numerics;

namespace DeCA10B.Tests.FixedPoint;

/// <summary>exp, ln, log2 and pow against series of 400 digits: the stated bounds, exact values, order.</summary>
public sealed class ExponentialTests
{
    // 0.51 units, in hundredths.
    const int Bound = 51;

    public static TheoryData<string> Formats => [.. Format.All.Where(format => format.IsSigned).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Exp_is_within_its_bound_and_never_falls(string name)
    {
        var format = Format.Of(name);
        var (highest, last) = (Threshold(format), new BigInteger(-1));
        Assert.Throws<OverflowException>(() => format.Call("Exp", highest + 1));
        Assert.Throws<OverflowException>(() => format.Call("Exp", format.Maximum));
        Assert.Equal(format.Scale, format.Call("Exp", 0));
        Assert.Equal(0, format.Call("Exp", format.Minimum));
        foreach (var x in Ordered(-45 * format.Scale, highest))
        {
            var result = format.Call("Exp", x);
            Within(result, Exact.Exp(Exact.Of(x, format.Scale)) * format.Scale, relative: 96, $"{name} Exp {x}");
            Assert.True(result >= last, $"{name} Exp {x} falls from {last} to {result}");
            last = result;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Logarithms_are_within_their_bounds_and_never_fall(string name)
    {
        var format = Format.Of(name);
        var (lastLn, lastLog2) = (format.Minimum, format.Minimum);
        foreach (var method in new[] { "Ln", "Log2" })
        {
            Assert.Throws<OutsideDomainException>(() => format.Call(method, 0));
            Assert.Throws<OutsideDomainException>(() => format.Call(method, format.Minimum));
            Assert.Equal(0, format.Call(method, format.Scale));
        }
        foreach (var x in Ordered(1, format.Maximum))
        {
            var ln = Exact.Ln(Exact.Of(x, format.Scale));
            var (natural, binary) = (format.Call("Ln", x), format.Call("Log2", x));
            Within(natural, ln * format.Scale, relative: 0, $"{name} Ln {x}");
            Within(binary, (ln << Exact.Bits) / Exact.Ln2 * format.Scale, relative: 0, $"{name} Log2 {x}");
            Assert.True(natural >= lastLn && binary >= lastLog2, $"{name} falls at {x}");
            (lastLn, lastLog2) = (natural, binary);
        }
        for (var power = format.Scale; power <= format.Maximum; power *= 2)
            Assert.Equal(format.Call("Log2", power), BigInteger.Log2(power / format.Scale) is var whole ? (BigInteger)Math.Round((double)whole) * format.Scale : 0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_power_is_exact_where_it_can_be_and_within_its_bound_elsewhere(string name)
    {
        var format = Format.Of(name);
        var random = new Random(Samples.Seed);
        var (one, samples) = (format.Scale, new Samples(format));
        Assert.Equal(one, format.Call("Pow", 0, 0));
        Assert.Equal(0, format.Call("Pow", 0, 1));
        Assert.Throws<DivideByZeroException>(() => format.Call("Pow", 0, -1));
        Assert.Throws<OutsideDomainException>(() => format.Call("Pow", -1, one));
        Assert.Throws<OverflowException>(() => format.Call("Pow", 2 * one, format.Maximum));
        Assert.Equal(0, format.Call("Pow", 2 * one, format.Minimum));
        Assert.Equal(0, format.Call("Pow", one / 2, format.Maximum));
        for (var i = 0; i < 300 * Samples.Times; i++)
        {
            var x = BigInteger.Clamp(BigInteger.Abs(samples.Next()), 1, format.Maximum - 1);
            Assert.Equal(one, format.Call("Pow", x, 0));
            Assert.Equal(x, format.Call("Pow", x, one));
            Assert.Equal(one, format.Call("Pow", one, samples.Next()));
            var y = (one * random.Next(-4_000_000, 4_000_000) / 1_000_000) + random.Next(-1000, 1000);
            var exact = Exact.Of(y, one) * Exact.Ln(Exact.Of(x, one)) >> Exact.Bits;
            try
            {
                Within(format.Call("Pow", x, y), Exact.Exp(exact) * one, relative: 92, $"{name} Pow {x}, {y}");
                Assert.True(format.Call("Pow", x, y) <= format.Call("Pow", x + 1, y) == y >= 0 || format.Call("Pow", x, y) == format.Call("Pow", x + 1, y), $"{name} Pow {x}, {y} is not monotonic");
            }
            catch (OverflowException)
            {
                Assert.True(Exact.Exp(exact) * one >> Exact.Bits >= format.Maximum - (format.Maximum >> 80), $"{name} Pow {x}, {y} overflows");
            }
        }
    }

    /// <summary>The largest argument of exp: that whose result still fits.</summary>
    static BigInteger Threshold(Format format)
    {
        var x = Exact.Ln(Exact.Of(format.Maximum, format.Scale)) * format.Scale >> Exact.Bits;
        return format.Holds(Exact.Exp(Exact.Of(x + 1, format.Scale)) * format.Scale >> Exact.Bits) ? x + 1 : x;
    }

    /// <summary>Whether a result is within 0.51 units of an exact one in 400 binary digits, and a share of it.</summary>
    static void Within(BigInteger result, BigInteger exact, int relative, string what)
    {
        var error = BigInteger.Abs((result << Exact.Bits) - exact);
        var bound = Bound * Exact.One / 100 + (relative > 0 ? BigInteger.Abs(exact) >> relative : 0);
        Assert.True(error <= bound, $"{what}: {result} is {(double)(error * 1_000_000 / Exact.One) / 1_000_000} units off");
    }

    /// <summary>Runs of neighbours: at the ends, around 0 and 1, where the algorithms change, and at random, in order.</summary>
    static IEnumerable<BigInteger> Ordered(BigInteger first, BigInteger last)
    {
        var random = new Random(Samples.Seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Samples.Seed:x}");
        var centres = new SortedSet<BigInteger> { first, last, 0, 1_000_000_000, BigInteger.Pow(10, 18), BigInteger.One << 64 };
        for (var i = 0; i < 250; i++)
            centres.Add(BigInteger.One << i);
        // Half odd multiples of ln 2, where exp changes its power of two; products with the root of 2, where ln does.
        for (var k = -60; k < 60; k++)
            foreach (var scale in new[] { BigInteger.Pow(10, 9), BigInteger.Pow(10, 18), BigInteger.One << 64 })
                centres.Add((2 * k + 1) * Exact.Ln2 * scale >> (Exact.Bits + 1));
        for (var i = 0; i < 300 * Samples.Times; i++)
            centres.Add(first + (last - first) * random.Next() / int.MaxValue + random.Next());
        var numbers = new SortedSet<BigInteger>(centres.SelectMany(centre => Enumerable.Range(-2, 5).Select(step => centre + step)).Where(number => number >= first && number <= last));
        return numbers;
    }
}
