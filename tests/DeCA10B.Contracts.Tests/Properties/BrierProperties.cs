using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Markets;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>What holds of markets by probabilities, of random models and contributions, scored in steps of random size.</summary>
public sealed class BrierProperties
{
    [Theory, BothLives]
    public async Task The_model_ends_as_trained_with_what_was_accepted_only_and_no_wei_is_lost(Life life)
    {
        foreach (var seed in Sequences.Seeds(life)) await RunAsync(life, seed);
    }

    static async Task RunAsync(Life life, int seed)
    {
        var random = new Random(seed);
        long[] weights = [.. Enumerable.Range(0, 6).Select(_ => (long)random.Next(-3, 4))];
        await using var scene = await BrierScene.OpenAsync(life, weights, keeperShare: (ushort)random.Next(0, 2_000), marginScale: (ulong)random.Next(1, 20));
        var contributions = new List<(long[] Data, ulong Label)>();
        for (var i = 0; i < random.Next(1, 7); i++)
        {
            var data = Enumerable.Range(0, 6).Where(_ => random.Next(3) == 0).DefaultIfEmpty(random.Next(6)).Select(feature => (long)feature).ToArray();
            contributions.Add((data, (ulong)random.Next(2)));
            await scene.CommitAsync(scene.Chain.Accounts[random.Next(1, 5)], data, contributions[^1].Label);
        }

        var hidden = contributions.Count > 2 && random.Next(3) == 0 ? random.Next(contributions.Count) : -1;
        await scene.RevealAsync(hidden);
        var scored = await scene.ScoreAsync(scene.Scene.Other, (uint)random.Next(1, 30));
        Assert.Equal(Enumerable.Range(0, contributions.Count).Select(index => (uint)index), scored.Select(item => item.Index));
        var accepted = scored.Where(item => item.IsAccepted).ToArray();
        Assert.True(await scene.Market.BaseScoreAsync() + accepted.Sum(item => (long)item.Change) == await scene.Market.ScoreAsync(), $"seed {seed}: the score");
        // The gains of all add up to no more than the bounty had for what was missing.
        Assert.True(await scene.Market.ScoreAsync() <= 8_000, $"seed {seed}: more than full");
        await AssertModelAsync(scene, weights, accepted.Select(item => contributions[(int)item.Index]), seed);
        Assert.Equal(await scene.Market.PotAsync() + await scene.Market.HeldAsync(), await scene.Chain.GetBalanceAsync(scene.Market.Address));
        await scene.AssertEmptiesAsync(scene.Scene.Other);
    }

    static async Task AssertModelAsync(BrierScene scene, long[] weights, IEnumerable<(long[] Data, ulong Label)> accepted, int seed)
    {
        var (expected, intercept) = (weights.ToArray(), 0L);
        foreach (var (data, label) in accepted)
        {
            if (data.Sum(feature => expected[feature]) + intercept > 0 == (label == 1)) continue;
            var step = label == 1 ? 1 : -1;
            intercept += step;
            foreach (var feature in data) expected[feature] += step;
        }

        for (var feature = 0; feature < expected.Length; feature++)
            Assert.True(expected[feature] == await scene.Model.WeightsAsync((ulong)feature), $"seed {seed}: weight {feature}");
        Assert.True(intercept == await scene.Model.InterceptAsync(), $"seed {seed}: the intercept");
    }
}
