using BenchmarkDotNet.Attributes;

namespace DeCA10B.Bench.Native;

/// <summary>Fixed point natively.</summary>
public class FixedPointSuite
{
    private readonly Fixed64 weight = Fixed64.Parse("-0.731");
    private readonly Fixed64 rate = Fixed64.Parse("12345.678901");
    private readonly Wad wad = Wad.Parse("3.14159");
    private readonly Fixed64[] left = new Fixed64[60];
    private readonly Fixed64[] right = new Fixed64[60];

    public FixedPointSuite()
    {
        for (var index = 0; index < left.Length; index++) (left[index], right[index]) = (Fixed64.FromRaw(index * 123_456_789L), Fixed64.FromRaw(1_000_000_000L - index));
    }

    [Benchmark(Baseline = true)]
    public Fixed64 Multiply_64() => weight * rate;

    [Benchmark]
    public Fixed64 Multiply_and_add_64() => weight + rate * weight;

    [Benchmark]
    public Fixed64 Dot_60_of_64() => Fixed64.Dot(left, right);

    [Benchmark]
    public Wad Multiply_wad() => wad * wad;

    [Benchmark]
    public Wad Exp_wad() => Wad.Exp(wad);

    [Benchmark]
    public Wad Ln_wad() => Wad.Ln(wad);
}
