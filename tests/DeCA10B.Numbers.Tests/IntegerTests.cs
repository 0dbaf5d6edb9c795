using System.Numerics;
using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Asking;
using DeCA10B.Numbers.Tests.Programs;

namespace DeCA10B.Numbers.Tests;

/// <summary>All widths, all operators, all conversions, both lives.</summary>
public sealed class IntegerTests(Pools pools, ITestOutputHelper output) : IClassFixture<Pools>
{
    static readonly SolcConfiguration[] AsBuilt = [SolcConfiguration.LegacyOptimized];

    [Fact]
    public async Task An_answer_that_is_wrong_is_found_in_either_life()
    {
        // Wrong at one pair of 65,536.
        var question = new Question("a + b", "return a + b;", (left, right) => left == 200 && right == 100 ? new(44) : new(left + right));
        var all = new Width(8, false).Everything;
        var program = new Programs.Program("faulty", "[Contract] public sealed partial class Case : Contract { public int Two(byte a, byte b, int k) { return a + b; } }", [new("Two", "byte", "byte", [question], all, all)]);
        var differences = await new Interview(program).AskAsync(pools, AsBuilt, nativeStep: 1);
        Assert.Contains("faulty, native: a + b with a = 200, b = 100 is 300, not 44", differences);
        if (pools.Chain is not null) Assert.Contains("faulty, legacy, optimised: a + b with a = 200, b = 100 is 300, not 44", differences);
    }

    public static TheoryData<string> Widths => [.. Width.All.Where(width => width.Bits > 8).Select(width => width.CSharp)];

    [Theory]
    [InlineData("byte")]
    [InlineData("sbyte")]
    public async Task Every_operator_on_every_pair_of_8_bits(string type)
    {
        var width = WidthOf(type);
        var all = width.Everything;
        await AskAsync(ProgramText.OfOperators(width, all, all), Pools.IsLong ? SolcConfiguration.All : AsBuilt, nativeStep: Pools.IsLong ? 1 : 29);
        if (!Pools.IsLong)
        {
            // Every value meets every other in one of the three.
            foreach (var (index, configuration) in SolcConfiguration.All.Except(AsBuilt).Index())
                await AskAsync(ProgramText.OfOperators(width, [.. all.Where((_, left) => left % 12 == index)], all), [configuration], nativeStep: 499);
        }
    }

    [Theory]
    [InlineData("ushort")]
    [InlineData("short")]
    public async Task Every_conversion_of_every_16_bits(string type)
    {
        var width = WidthOf(type);
        Width[] targets = [new(8, false), new(8, true), new(16, !width.IsSigned), new(24, false)];
        await AskAsync(ProgramText.OfCasts(width, Pools.IsLong ? Width.All.Except([width]) : targets, width.Everything), Pools.IsLong ? SolcConfiguration.All : AsBuilt, nativeStep: Pools.IsLong ? 1 : 29);
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Every_operator_at_the_limits_of_a_width_and_on_random_values(string type)
    {
        var width = WidthOf(type);
        var random = new Random(Pools.Seed + width.Bits + (width.IsSigned ? 1 : 0));
        await AskAsync(
            ProgramText.OfOperators(width, width.Lattice(random, Pools.IsLong), width.Lattice(random, Pools.IsLong)),
            Pools.IsLong || IsChosen(width) ? SolcConfiguration.All : AsBuilt, nativeStep: Pools.IsLong ? 1 : 3);
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Every_conversion_at_the_limits_of_a_width_and_on_random_values(string type)
    {
        var width = WidthOf(type);
        var random = new Random(Pools.Seed + width.Bits + (width.IsSigned ? 1 : 0));
        var targets = Width.All.Where(to => to != width && (Pools.IsLong || Math.Abs(to.Bits - width.Bits) <= 8 || to.Bits is 8 or 32 or 64 or 128 or 256 || random.Next(8) == 0)).ToArray();
        // Values where the targets break are values of interest too.
        var values = targets.SelectMany(to => new[] { to.Min - 1, to.Min, to.Max, to.Max + 1 }).Where(width.Fits).Union(width.Lattice(random, Pools.IsLong)).ToArray();
        foreach (var part in targets.Chunk(16))
            await AskAsync(ProgramText.OfCasts(width, part, values), Pools.IsLong || IsChosen(width) ? SolcConfiguration.All : AsBuilt, nativeStep: Pools.IsLong ? 1 : 3);
    }

    /// <summary>The widths that the short form compiles in all ways: four of the sixty-two.</summary>
    static bool IsChosen(Width width) => (width.Bits / 8 * 2 + (width.IsSigned ? 1 : 0) + Pools.Seed) % 16 == 0;

    static Width WidthOf(string type) => Width.All.First(width => width.CSharp == type);

    async Task AskAsync(Programs.Program program, IReadOnlyList<SolcConfiguration> configurations, int nativeStep)
    {
        output.WriteLine($"{program.Name}: seed {Pools.Seed}, {program.Batteries.Sum(battery => (long)battery.Questions.Count * battery.Lefts.Count * battery.Rights.Count):N0} questions, {string.Join(" | ", configurations)}");
        var differences = await new Interview(program).AskAsync(pools, configurations, nativeStep);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        if (pools.Chain is null) Assert.Skip("Asked natively only: " + Testing.Anvil.WhyUnavailable());
    }
}
