using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Markets;

public sealed class BrierMarketTests
{
    [Theory, BothLives]
    public async Task Gains_are_kept_and_paid_losses_are_taken_back_and_charged(Life life)
    {
        long[] weights = [1, -1, 1, -1, 1, -1];
        await using var scene = await BrierScene.OpenAsync(life, weights);
        await scene.CommitAsync(scene.Scene.Bad, [0, 2], 0);
        await scene.CommitAsync(scene.Scene.Bad, [1, 3], 1);
        await scene.CommitAsync(scene.Scene.Good, [0, 2], 1);
        await scene.RevealAsync();
        var scored = await scene.ScoreAsync(scene.Scene.Other);
        Assert.Equal(Score(weights, 0), await scene.Market.BaseScoreAsync());
        // A flipped label moves the model the wrong way, by a step that is taken back exactly; a sample that the model knows moves nothing.
        Assert.Equal([(0u, Score([0, -1, 0, -1, 1, -1], -1) - Score(weights, 0)), (1, Score([1, 0, 1, 0, 1, -1], 1) - Score(weights, 0)), (2, 0)],
            scored.Select(item => (item.Index, (long)item.Change)));
        Assert.Equal([false, false, true], scored.Select(item => item.IsAccepted));
        var point = await scene.Market.PointValueAsync();
        Assert.Equal((BrierScene.Bounty - (BrierScene.Bounty / 100)) / (ulong)(8_000 - Score(weights, 0)), point);
        foreach (var item in scored.Take(2)) Assert.Equal(UInt256.Zero, item.Balance);
        Assert.Equal(BrierScene.Stake, scored[2].Balance);
        for (var feature = 0; feature < weights.Length; feature++) Assert.Equal(weights[feature], await scene.Model.WeightsAsync((ulong)feature));
        Assert.Equal(0, await scene.Model.InterceptAsync());
        Assert.True(await scene.Market.FeesOfAsync(scene.Scene.Other) > 0);
        await scene.AssertEmptiesAsync(scene.Scene.Other);
    }

    [Theory, BothLives]
    public async Task What_makes_the_model_better_earns_its_points(Life life)
    {
        // The model has two features wrong.
        long[] weights = [-1, -1, 1, -1, 1, 1];
        await using var scene = await BrierScene.OpenAsync(life, weights, keeperShare: 0);
        await scene.CommitAsync(scene.Scene.Good, [0], 1);
        await scene.CommitAsync(scene.Scene.Good, [5], 0);
        await scene.RevealAsync();
        var scored = await scene.ScoreAsync(scene.Scene.Other);
        var first = Score([0, -1, 1, -1, 1, 1], 1) - Score(weights, 0);
        Assert.True(first > 0);
        Assert.Equal(first, (long)scored[0].Change);
        Assert.Equal(BrierScene.Stake + (await scene.Market.PointValueAsync() * (ulong)first), scored[0].Balance);
        var second = Score([0, -1, 1, -1, 1, 0], 0) - Score([0, -1, 1, -1, 1, 1], 1);
        Assert.Equal(second, (long)scored[1].Change);
        Assert.Equal(Score([0, -1, 1, -1, 1, 0], 0), await scene.Market.ScoreAsync());
        await scene.AssertEmptiesAsync(scene.Scene.Other);
    }

    [Theory, BothLives]
    public async Task Copies_count_once_and_what_is_not_revealed_forfeits(Life life)
    {
        await using var scene = await BrierScene.OpenAsync(life, [-1, -1, 1, -1, 1, -1]);
        await scene.CommitAsync(scene.Scene.Good, [0], 1);
        await scene.CommitAsync(scene.Scene.Bad, [0], 1);
        await scene.CommitAsync(scene.Scene.Other, [2], 1);
        // A copy of a commitment cannot be revealed by its copier: the author is in it.
        var copied = await scene.CommitAsync(scene.Scene.Bad, [0], 1, BrierScene.Hidden(scene.Scene.Good, [0], 1, BrierScene.Salt(0)));
        await scene.RevealAsync(2, copied);
        var scored = await scene.ScoreAsync(scene.Scene.Other, budget: 100);
        Assert.True(scored[0].Balance > BrierScene.Stake);
        Assert.Equal([BrierScene.Stake, BrierScene.Stake * 9 / 10, BrierScene.Stake * 9 / 10], scored.Skip(1).Select(item => item.Balance));
        await scene.AssertEmptiesAsync(scene.Scene.Other);
    }

    [Theory, BothLives]
    public async Task Too_few_contributions_give_everything_back(Life life)
    {
        await using var scene = await BrierScene.OpenAsync(life, []);
        await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Provider, MarketScene.Participation + 1));
        await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
    }

    [Theory, BothLives]
    public async Task A_full_market_ends_and_takes_no_more(Life life)
    {
        await using var scene = await BrierScene.OpenAsync(life, [], most: 1);
        await scene.CommitAsync(scene.Scene.Good, [0], 1);
        await Scene.RefusedAsync(new MarketFullError(1), () => scene.CommitAsync(scene.Scene.Bad, [1], 0));
        await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Provider, 1));
        Assert.Equal(MarketPhase.Opening, await scene.Market.PhaseAsync());
        await Scene.RefusedAsync(new WrongSampleError(0), async () => await scene.Market.RevealAsync(0, [0], 0, BrierScene.Salt(0), await scene.Scene.NextAsync(scene.Provider, 1)));
    }

    /// <summary>The rule in decimals: 1000 * (1 - (p - label)^2), rounded down for each row, p in millionths.</summary>
    static long Score(long[] weights, long intercept) => BrierScene.Rows.Sum(row =>
    {
        var margin = row.Data.Sum(feature => weights[feature]) + intercept;
        var probability = Math.Clamp(0.5m + ((decimal)margin / 20), 0, 1);
        return (long)Math.Floor(1_000 * (1 - ((probability - row.Label) * (probability - row.Label))));
    });
}
