using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>What holds of the plain deposits behind the trainer, whatever anyone calls, in any order.</summary>
public sealed class DepositProperties
{
    [Theory, BothLives]
    public async Task Wei_in_are_wei_out_and_wei_held_nobody_claims_twice_early_or_more_than_the_record_holds(Life life)
    {
        var (calls, succeeded) = (0, 0);
        foreach (var seed in Sequences.Seeds(life))
        {
            await using var run = new DepositRun(await Scene.DeployAsync(life), seed);
            await run.PlayAsync(length: 40, longestWait: 4_000);
            (calls, succeeded) = (calls + run.Calls, succeeded + run.Succeeded);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{calls} calls, {succeeded} succeeded");
        Assert.True(succeeded * 3 > calls, $"only {succeeded} of {calls} succeeded");
    }

    [Theory, BothLives]
    public async Task An_honest_contributor_whom_the_model_agrees_with_gets_the_deposit_back_before_the_sweep(Life life)
    {
        foreach (var seed in Sequences.Seeds(life))
        {
            // The model knows features 20 and 22 so well that a few samples change nothing about it.
            Int80[] weights = [.. Enumerable.Range(0, 23).Select(feature => (Int80)(feature >= 20 ? 500_000_000_000 : feature % 2 == 0 ? 2_000_000_000 : -2_000_000_000))];
            await using var run = new DepositRun(await Scene.DeployAsync(life, weights: weights), seed);
            var honest = await run.Scene.AddAsync(run.Scene.Chain.Accounts[7], [20, 22], 1);
            run.Watch(honest);
            await run.PlayAsync(length: 20, longestWait: 100);
            Assert.True(await run.Scene.RefundAsync(honest) == honest.Cost, $"seed {seed}");
        }
    }
}
