using System.Globalization;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>One run of random calls over every contract of the family, natively against an EVM. <c>DECA10B_FAMILY_CALLS=200000</c> is the long form.</summary>
public sealed class FamilyEquivalenceTests
{
    /// <summary>The short form is the same each time; the long one begins elsewhere.</summary>
    const ulong ShortSeed = 0xdeca10b;

    const int ShortCalls = 6_000;

    static IReadOnlyList<FamilyStage> Stages => [.. TrainerStages.All, .. StakingStages.All, .. MarketStages.All, .. OracleStage.All, .. SumStage.All];

    [Fact]
    public async Task The_whole_family_does_the_same_in_both_lives()
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var wanted = Environment.GetEnvironmentVariable("DECA10B_FAMILY_CALLS");
        var isLong = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var calls);
        // One stage by its name, to look into a difference.
        var only = Environment.GetEnvironmentVariable("DECA10B_FAMILY_STAGE");
        var run = new FamilyRun([.. Stages.Where(stage => only is null || stage.Name == only)]);
        await run.PlayAsync(isLong ? calls : ShortCalls, isLong ? (ulong)Random.Shared.NextInt64(1L << 40) : ShortSeed);
        TestContext.Current.TestOutputHelper?.WriteLine(run.ToString());
        Assert.True(run.Calls >= (isLong ? calls : ShortCalls), run.ToString());
        Assert.True(!run.SeldomSucceeding.Any(), $"Little is compared of {string.Join(", ", run.SeldomSucceeding)}.\n{run}");
        if (isLong && only is null) Assert.True(!run.NeverSucceedingAnywhere.Any(), $"Never compared: {string.Join(", ", run.NeverSucceedingAnywhere)}\n{run}");
    }

    [Fact]
    public void Every_contract_that_can_be_deployed_is_in_the_run()
    {
        var reached = Stages.SelectMany(stage => stage.Functions.Select(item => item.Contract)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(PublicInterface.AbiConformanceTests.Contracts, row => Assert.Contains(row.Data, reached));
    }
}
