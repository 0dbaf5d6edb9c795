using BenchmarkDotNet.Attributes;

namespace DeCA10B.Bench.Native;

/// <summary>Checked 256-bit arithmetic, on operands that use all limbs, and on the small ones that contracts mostly have.</summary>
public class UInt256Suite
{
    private readonly UInt256 wide = UInt256.Parse("57896044618658097711785492504343953926634992332820282019728792003956564819967");
    private readonly UInt256 half = UInt256.Parse("340282366920938463463374607431768211297");
    private readonly UInt256 small = 3_600_000_000_000;
    private readonly UInt256 divisor = 1_000_000_007;

    [Benchmark(Baseline = true)]
    public UInt256 Add() => checked(wide + half);

    [Benchmark]
    public UInt256 Subtract() => checked(wide - half);

    [Benchmark]
    public UInt256 Multiply_half_width() => checked(half * half);

    [Benchmark]
    public UInt256 Multiply_small() => checked(small * divisor);

    [Benchmark]
    public UInt256 Divide_by_half_width() => wide / half;

    [Benchmark]
    public UInt256 Divide_small() => small / divisor;

    [Benchmark]
    public bool Compare() => wide > half;
}
