using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Asking;
using DeCA10B.Numbers.Tests.Programs;

namespace DeCA10B.Numbers.Tests;

/// <summary>Asks programs, and tells what was asked.</summary>
public abstract class AskingTests(Pools pools, ITestOutputHelper output)
{
    protected static readonly SolcConfiguration[] AsBuilt = [SolcConfiguration.LegacyOptimized];

    public static TheoryData<string> Widths => [.. Width.All.Where(width => width.Bits > 8).Select(width => width.CSharp)];

    protected Pools Pools => pools;

    /// <summary>The widths that the short form compiles in all ways: four of the sixty-two.</summary>
    protected static bool IsChosen(Width width) => (width.Bits / 8 * 2 + (width.IsSigned ? 1 : 0) + Asking.Pools.Seed) % 16 == 0;

    protected static Width WidthOf(string type) => Width.All.First(width => width.CSharp == type);

    protected static Random RandomOf(Width width) => new(Asking.Pools.Seed + width.Bits + (width.IsSigned ? 1 : 0));

    protected async Task AskAsync(Programs.Program program, IReadOnlyList<SolcConfiguration> configurations, int nativeStep)
    {
        output.WriteLine($"{program.Name}: seed {Asking.Pools.Seed}, {program.Batteries.Sum(battery => (long)battery.Questions.Count * battery.Lefts.Count * battery.Rights.Count):N0} questions, {string.Join(" | ", configurations)}");
        var differences = await new Interview(program).AskAsync(pools, configurations, nativeStep);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        if (pools.Chain is null) Assert.Skip("Asked natively only: " + Testing.Anvil.WhyUnavailable());
    }
}
