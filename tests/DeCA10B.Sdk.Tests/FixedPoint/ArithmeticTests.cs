using System.Numerics;

namespace DeCA10B.Tests.FixedPoint;

/// <summary>Exact operations against big integers: rounding, range and failures, at boundaries and at random.</summary>
public sealed class ArithmeticTests
{
    static readonly string[] Roundings = ["Down", "Up", "TowardZero", "Nearest"];

    public static TheoryData<string> Formats => [.. Format.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Products_and_quotients_round_as_their_name_says(string name)
    {
        var format = Format.Of(name);
        var samples = new Samples(format);
        foreach (var (x, y) in samples.Pairs)
        {
            Check(format, "op_Multiply", Ratio(x * y, format.Scale, "TowardZero"), x, y);
            Check(format, "op_Division", Ratio(x * format.Scale, y, "TowardZero"), x, y);
            foreach (var rounding in Roundings)
            {
                Check(format, "Multiply" + rounding, Ratio(x * y, format.Scale, rounding), x, y);
                Check(format, "Divide" + rounding, Ratio(x * format.Scale, y, rounding), x, y);
                Check(format, "ToInteger" + rounding, Ratio(x, format.Scale, rounding), x);
                Check(format, "MultiplyDivide" + rounding, Ratio(x * y, samples.Third, rounding), x, y, samples.Third);
                samples.Step();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sums_and_products_with_integers_are_exact(string name)
    {
        var format = Format.Of(name);
        foreach (var (x, y) in new Samples(format).Pairs)
        {
            Check(format, "op_Addition", x + y, x, y);
            Check(format, "op_Subtraction", x - y, x, y);
            Check(format, "MultiplyInteger", x * y, x, y);
            Check(format, "FromInteger", x * format.Scale, x);
            if (format.IsSigned)
                Check(format, "op_UnaryNegation", -x, x);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_root_is_the_largest_number_whose_square_is_not_larger(string name)
    {
        var format = Format.Of(name);
        foreach (var (x, _) in new Samples(format).Pairs)
        {
            if (x < 0)
            {
                Assert.Throws<OutsideDomainException>(() => format.Call("Sqrt", x));
                continue;
            }
            var root = format.Call("Sqrt", x);
            Assert.True(root * root <= x * format.Scale && (root + 1) * (root + 1) > x * format.Scale, $"{name} Sqrt {x}: {root}");
        }
    }

    [Fact]
    public void A_dot_product_rounds_once()
    {
        var half = Fixed64.Parse("0.5");
        var unit = Fixed64.FromRaw(1);
        Assert.Equal(Fixed64.FromRaw(2), Fixed64.Dot([half, half, half, half], [unit, unit, unit, unit]));
        Assert.Equal(Fixed64.Zero, (half * unit) + (half * unit) + (half * unit) + (half * unit));
        Assert.Equal(Fixed64.FromRaw(-1), Fixed64.Dot([half, half, half], [-unit, -unit, -unit]));
        Assert.Throws<IndexOutOfRangeException>(() => Wad.Dot([Wad.One], []));
        Assert.Equal(Fixed80.Zero, Fixed80.Dot([], []));
    }

    [Fact]
    public void Sums_of_products_may_leave_the_range_on_the_way()
    {
        var (least, most) = (Fixed64.MinValue, Fixed64.MaxValue);
        // least * least + most * least = -least in units of the product, nine times.
        Fixed64[] left = [.. Enumerable.Repeat(least, 18), Fixed64.One];
        Fixed64[] right = [.. Enumerable.Repeat(least, 9), .. Enumerable.Repeat(most, 9), Fixed64.One];
        Assert.Equal(Exactly(left.Zip(right, (x, y) => (BigInteger)x.Raw * y.Raw), 1_000_000_000), Fixed64.Dot(left, right).Raw);
        Assert.Throws<OverflowException>(() => Fixed64.Dot([least, least], [least, least]));
        Assert.Equal(Wad.MaxValue, Wad.Dot([Wad.MaxValue, Wad.MaxValue, Wad.One], [Wad.MaxValue, -Wad.MaxValue, Wad.MaxValue]));
        Assert.Throws<OverflowException>(() => Wad.Dot([Wad.MinValue, Wad.MinValue, Wad.MinValue], [Wad.MinValue, Wad.MinValue, Wad.MaxValue]));
        Assert.Throws<OverflowException>(() => Fixed64x64.Dot([Fixed64x64.MinValue, Fixed64x64.MinValue, Fixed64x64.MinValue], [Fixed64x64.MinValue, Fixed64x64.MinValue, Fixed64x64.MaxValue]));
        Assert.Equal(UnsignedWad.MaxValue, UnsignedWad.Dot([UnsignedWad.MaxValue, UnsignedWad.Zero], [UnsignedWad.One, UnsignedWad.MaxValue]));
        Assert.Throws<OverflowException>(() => UnsignedWad.Dot([UnsignedWad.MaxValue, UnsignedWad.MaxValue], [UnsignedWad.MaxValue, UnsignedWad.MaxValue]));

        static BigInteger Exactly(IEnumerable<BigInteger> products, BigInteger scale) => products.Aggregate(BigInteger.Zero, (sum, product) => sum + product) / scale;
    }

    [Fact]
    public void A_text_is_the_number_it_shows_and_back()
    {
        foreach (var text in new[] { "0", "0.5", "-0.000000001", "9223372036.854775807", "-9223372036.854775808", "12" })
            Assert.Equal(text, Fixed64.Parse(text).ToString());
        Assert.Equal(Fixed64x64.FromRaw((Int128)1_844_674_407_370_955_162), Fixed64x64.Parse("0.1"));
        Assert.Equal("0.25", Fixed64x64.Parse("0.25").ToString());
        Assert.Equal(Wad.One, Wad.Parse("1.000000000000000000"));
        foreach (var text in new[] { "", ".", "1.", ".5", "+1", "1e3", "0,5", " 1", "0.0000000001", "9223372036.854775808", "--1", "\u0663" })
            Assert.Throws<FormatException>(() => Fixed64.Parse(text));
    }

    static BigInteger? Ratio(BigInteger n, BigInteger d, string rounding)
    {
        if (d.IsZero)
            return null;
        var (quotient, remainder) = BigInteger.DivRem(n, d);
        if (remainder.IsZero)
            return quotient;
        var away = n.Sign == d.Sign ? BigInteger.One : BigInteger.MinusOne;
        return rounding switch
        {
            "Down" => away < 0 ? quotient - 1 : quotient,
            "Up" => away > 0 ? quotient + 1 : quotient,
            "Nearest" => 2 * BigInteger.Abs(remainder) >= BigInteger.Abs(d) ? quotient + away : quotient,
            _ => quotient,
        };
    }

    /// <summary>Null is a division by zero; what the format does not hold is an overflow.</summary>
    static void Check(Format format, string method, BigInteger? expected, params BigInteger[] arguments)
    {
        try
        {
            var result = format.Call(method, arguments);
            Assert.True(result == expected, $"{format} {method} {string.Join(", ", arguments)}: {result}, not {expected}");
        }
        catch (DivideByZeroException)
        {
            Assert.True(expected is null, $"{format} {method} {string.Join(", ", arguments)} divided by zero");
        }
        catch (OverflowException)
        {
            Assert.True(expected is { } value && !format.Holds(value), $"{format} {method} {string.Join(", ", arguments)} overflowed, not {expected}");
        }
    }
}
