using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Markets;

namespace DeCA10B.Contracts.Tests.Attacks;

/// <summary>What contributors, providers and strangers try of a market.</summary>
public sealed class MarketAttackTests
{
    [Theory, BothLives]
    public async Task Griefing_by_huge_samples_or_ones_that_the_model_refuses_cannot_stop_the_scoring(Life life)
    {
        await using var scene = await DeployAsync(life);
        await scene.OpenAsync();
        long[] huge = [.. Enumerable.Range(0, 51).Select(feature => (long)feature)];
        await Scene.RefusedAsync(new SampleTooLongError(51), () => scene.ContributeAsync(scene.Scene.Bad, huge, 1, 1));
        await Scene.RefusedAsync(new FeatureOrderError(1), () => scene.ContributeAsync(scene.Scene.Bad, [2, 1], 1, 1));
        await Scene.RefusedAsync(new EmptySampleError(), () => scene.ContributeAsync(scene.Scene.Bad, [], 1, 1));
        await Scene.RefusedAsync(new UnknownClassificationError(2), () => scene.ContributeAsync(scene.Scene.Bad, [1], 2, 1));
    }

    [Theory, BothLives]
    public async Task A_provider_cannot_reveal_a_row_that_stops_the_scoring_and_pays_for_silence(Life life)
    {
        Piece[] pieces = [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, [(1, [0, 2]), (0, [3, 1])]))];
        await using var scene = await DeployAsync(life, pieces);
        await scene.OpenAsync();
        await scene.ContributeAsync(scene.Scene.Good, [0], 1, 1);
        await Scene.RefusedAsync(new FeatureOrderError(1), scene.RevealAsync);
        await scene.Market.CancelAsync(await scene.Scene.NextAsync(scene.Scene.Good, MarketScene.RevealWait + 1));
        await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Good));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
    }

    [Theory, BothLives]
    public async Task A_market_whose_model_is_anothers_does_not_open(Life life)
    {
        await using var scene = await DeployAsync(life, handsOver: false);
        await Scene.RefusedAsync(new ModelNotOwnedError(await scene.Market.ModelAsync()), scene.OpenAsync);
    }

    [Theory, BothLives]
    public async Task Re_entrancy_of_a_malicious_receiver_collects_once(Life life)
    {
        await using var scene = await DeployAsync(life);
        await scene.OpenAsync();
        var thief = await CollectingWalletClient.DeployAsync(scene.Chain);
        await thief.ContributeAsync(scene.Market.Address, [0], 1, await scene.Scene.NextAsync(scene.Scene.Bad, 1, 1));
        await scene.ContributeAsync(scene.Scene.Good, [2], 1, 1);
        await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Provider, MarketScene.Participation + 1));
        await scene.Market.CancelAsync(await scene.Scene.NextAsync(scene.Provider, MarketScene.RevealWait + 1));
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Bad)));
        await thief.CalmAsync(await scene.Scene.NextAsync(scene.Scene.Bad));
        await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Bad));
        // A stake of one wei and half of the bounty of ten.
        Assert.Equal((UInt256)6, await scene.Chain.GetBalanceAsync(thief.Address));
        await scene.Market.CollectAsync(1, await scene.Scene.NextAsync(scene.Scene.Good));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
    }

    static Task<MarketScene> DeployAsync(Life life, IReadOnlyList<Piece>? pieces = null, bool handsOver = true) => MarketScene.DeployAsync(
        life, async chain => (await ReversiblePerceptron64Client.DeployAsync(chain, [1, -1], 0, 1)).Address,
        pieces ?? [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, [(1, [0, 2])]))], 10, MarketScene.Terms(1), MarketScene.Options(""), handsOver);
}
