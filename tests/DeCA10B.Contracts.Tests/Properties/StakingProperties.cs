using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>What holds of staking whatever anyone calls, in any order.</summary>
public sealed class StakingProperties
{
    [Theory, BothLives]
    public async Task Wei_in_are_wei_out_and_wei_held_and_no_record_pays_twice_or_early(Life life)
    {
        var (calls, succeeded) = (0, 0);
        foreach (var seed in Sequences.Seeds(life))
        {
            await using var run = await StakingRun.StartAsync(life, seed);
            await run.PlayAsync(length: 40);
            (calls, succeeded) = (calls + run.Calls, succeeded + run.Succeeded);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{calls} calls, {succeeded} succeeded");
        // A run that is refused everything proves nothing.
        Assert.True(succeeded * 3 > calls, $"only {succeeded} of {calls} succeeded");
    }

    [Theory, BothLives]
    public async Task An_honest_contributor_whom_the_model_agrees_with_always_gets_the_deposit_back(Life life)
    {
        foreach (var seed in Sequences.Seeds(life))
        {
            await using var run = await StakingRun.StartAsync(life, seed);
            await run.AddHonestAsync();
            await run.PlayAsync(length: 20);
            await run.AssertHonestIsPaidAsync();
        }
    }
}
