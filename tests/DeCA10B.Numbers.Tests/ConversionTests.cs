using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Asking;
using DeCA10B.Numbers.Tests.Programs;

namespace DeCA10B.Numbers.Tests;

/// <summary>All widths, all conversions, both lives.</summary>
public sealed class ConversionTests(Pools pools, ITestOutputHelper output) : AskingTests(pools, output)
{
    [Theory]
    [InlineData("ushort")]
    [InlineData("short")]
    public async Task Every_conversion_of_every_16_bits(string type)
    {
        var width = WidthOf(type);
        Width[] targets = [new(8, false), new(8, true), new(16, !width.IsSigned), new(24, false)];
        await AskAsync(ProgramText.OfCasts(width, Asking.Pools.IsLong ? Width.All.Except([width]) : targets, width.Everything), Asking.Pools.IsLong ? SolcConfiguration.All : AsBuilt, nativeStep: Asking.Pools.IsLong ? 1 : 29);
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Every_conversion_at_the_limits_of_a_width_and_on_random_values(string type)
    {
        var width = WidthOf(type);
        var random = RandomOf(width);
        var targets = Width.All.Where(to => to != width && (Asking.Pools.IsLong || Math.Abs(to.Bits - width.Bits) <= 8 || to.Bits is 8 or 32 or 64 or 128 or 256)).ToArray();
        // Values where the targets break are values of interest too.
        var values = targets.SelectMany(to => new[] { to.Min - 1, to.Min, to.Max, to.Max + 1 }).Where(width.Fits).Union(width.Lattice(random, Asking.Pools.IsLong)).ToArray();
        foreach (var part in targets.Chunk(16))
            await AskAsync(ProgramText.OfCasts(width, part, values), Asking.Pools.IsLong || IsChosen(width) ? SolcConfiguration.All : AsBuilt, nativeStep: Asking.Pools.IsLong ? 1 : 3);
    }
}
