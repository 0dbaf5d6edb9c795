using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Markets;

public sealed class MarketGuardTests
{
    [Theory, BothLives]
    public async Task A_test_set_has_two_pieces_a_bounty_and_waits(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var (terms, options) = (MarketScene.Terms(1), MarketScene.Options(""));
        var paid = new CallOptions(scene.Deployer, 1);
        await Scene.RefusedAsync(new TooFewPiecesError(1), async () => await PredictionMarket64Client.DeployAsync(scene.Chain, scene.Deployer, terms, options, [default], paid));
        await Scene.RefusedAsync(new TermsMissingError(), async () => await PredictionMarket64Client.DeployAsync(scene.Chain, scene.Deployer, terms, options, [default, default]));
        terms.MinStake = 0;
        await Scene.RefusedAsync(new TermsMissingError(), async () => await PredictionMarket64Client.DeployAsync(scene.Chain, scene.Deployer, terms, options, [default, default], paid));
    }

    [Theory, BothLives]
    public async Task Only_the_provider_adds_pieces_and_only_before_the_draw(Life life)
    {
        await using var scene = await DeployAsync(life);
        await Scene.RefusedAsync(new NotOwnerError(scene.Scene.Other), async () => await scene.Market.AddPiecesAsync([default], await scene.Scene.NextAsync(scene.Scene.Other)));
        await scene.Market.AddPiecesAsync([default], await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(3, await scene.Market.PieceCountAsync());
        await scene.Market.DrawPieceAsync(await scene.Scene.NextAsync(scene.Scene.Other));
        await Scene.RefusedAsync(new WrongPhaseError(MarketPhase.Showing), async () => await scene.Market.AddPiecesAsync([default], await scene.Scene.NextAsync(scene.Provider)));
    }

    [Theory, BothLives]
    public async Task Another_piece_another_salt_or_half_a_row_is_refused(Life life)
    {
        await using var scene = await DeployAsync(life);
        await scene.Market.DrawPieceAsync(await scene.Scene.NextAsync(scene.Provider));
        var shown = await scene.Market.ShownPieceAsync();
        var (right, other) = (scene.Pieces[(int)shown], scene.Pieces[1 - (int)shown]);
        foreach (var (salt, rows) in new[] { (other.Salt, other.Rows), (other.Salt, right.Rows), (right.Salt, right.Rows[..^1]) })
            await Scene.RefusedAsync(new WrongPieceError(shown), async () => await scene.Market.ShowPieceAsync(salt, rows, await scene.Scene.NextAsync(scene.Provider)));
        await scene.Market.ShowPieceAsync(right.Salt, right.Rows, await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(MarketPhase.Participating, await scene.Market.PhaseAsync());
    }

    [Theory, BothLives]
    public async Task Each_phase_takes_its_own_calls_only(Life life)
    {
        await using var scene = await DeployAsync(life, minContributions: 2);
        var wrong = new WrongPhaseError(MarketPhase.Committing);
        await Scene.RefusedAsync(wrong, () => scene.ContributeAsync(scene.Scene.Good, [0], 1, MarketScene.Unit));
        await Scene.RefusedAsync(wrong, async () => await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Provider)));
        await Scene.RefusedAsync(wrong, async () => await scene.Market.ProcessAsync([], 1, await scene.Scene.NextAsync(scene.Provider)));
        await Scene.RefusedAsync(wrong, async () => await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider)));
        await scene.OpenAsync();
        await scene.ContributeAsync(scene.Scene.Good, [0], 1, MarketScene.Unit);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Scene.Other, 10)));
        await Scene.RefusedAsync(new WrongPhaseError(MarketPhase.Participating), async () => await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Good)));
        // Enough contributions end it before its time.
        await scene.ContributeAsync(scene.Scene.Bad, [1], 1, MarketScene.Unit);
        await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Scene.Other, 1));
        Assert.Equal(MarketPhase.Revealing, await scene.Market.PhaseAsync());
    }

    [Theory, BothLives]
    public async Task A_provider_who_does_not_reveal_in_time_loses_the_bounty_to_the_stakes(Life life)
    {
        await using var scene = await DeployAsync(life, bounty: 100);
        await scene.OpenAsync();
        await scene.ContributeAsync(scene.Scene.Good, [0], 1, MarketScene.Unit);
        await scene.ContributeAsync(scene.Scene.Bad, [1], 1, MarketScene.Unit);
        await scene.ContributeAsync(scene.Scene.Other, [2], 1, MarketScene.Unit);
        await scene.Market.EndMarketAsync(await scene.Scene.NextAsync(scene.Provider, MarketScene.Participation + 1));
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Market.CancelAsync(await scene.Scene.NextAsync(scene.Scene.Other, MarketScene.RevealWait - 10)));
        await scene.Market.CancelAsync(await scene.Scene.NextAsync(scene.Scene.Other, 20));
        await Scene.RefusedAsync(new NothingLeftError(), async () => await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider)));
        UInt256[] shares = [33, 33, 34];
        for (var account = 0u; account < 3; account++)
        {
            var before = await scene.Chain.GetBalanceAsync(scene.Market.Address);
            await scene.Market.CollectAsync(account, await scene.Scene.NextAsync(scene.Chain.Accounts[9]));
            Assert.Equal(MarketScene.Unit + shares[account], before - await scene.Chain.GetBalanceAsync(scene.Market.Address));
        }

        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
        await Scene.RefusedAsync(new NothingLeftError(), async () => await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Good)));
    }

    [Theory, BothLives]
    public async Task What_nobody_collects_is_the_providers_after_its_time_and_never_a_strangers(Life life)
    {
        await using var scene = await DeployAsync(life, bounty: 100);
        await scene.OpenAsync();
        await scene.ContributeAsync(scene.Scene.Good, [0], 1, MarketScene.Unit);
        await scene.RevealAsync();
        await scene.ScoreAsync(50);
        await Scene.RefusedAsync(new NotOwnerError(scene.Scene.Other), async () => await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Scene.Other, MarketScene.CollectionWait + 1)));
        await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
        await Scene.RefusedAsync(new NothingLeftError(), async () => await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Good)));
    }

    [Theory, BothLives]
    public async Task A_scoring_that_nobody_moves_on_ends_and_the_model_goes_back(Life life)
    {
        await using var scene = await DeployAsync(life, bounty: 100);
        await scene.OpenAsync();
        await scene.ContributeAsync(scene.Scene.Good, [0], 1, MarketScene.Unit);
        await scene.RevealAsync();
        // A wrong sample moves nothing beyond what needs none.
        await scene.Market.ProcessAsync([[7]], 50, await scene.Scene.NextAsync(scene.Scene.Bad));
        await scene.Market.ProcessAsync([[7]], 50, await scene.Scene.NextAsync(scene.Scene.Bad));
        Assert.Equal((ScoringStage.Contributions, 0u, false), (await scene.Market.StageAsync(), await scene.Market.PositionAsync(), await scene.Market.IsTrainedAsync()));
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Market.GiveUpAsync(await scene.Scene.NextAsync(scene.Scene.Bad)));
        await scene.Market.GiveUpAsync(await scene.Scene.NextAsync(scene.Scene.Bad, MarketScene.ScoringWait));
        await scene.Market.CollectAsync(0, await scene.Scene.NextAsync(scene.Scene.Good));
        await scene.Market.CollectRestAsync(await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(scene.Market.Address));
        await scene.Market.ReleaseModelAsync(scene.Provider, await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(scene.Provider, await ScriptedModelClient.At(scene.Chain, await scene.Market.ModelAsync()).OwnerAsync());
    }

    [Theory, BothLives]
    public async Task Ownership_changes_hands_in_two_steps(Life life)
    {
        await using var scene = await DeployAsync(life);
        await Scene.RefusedAsync(new NotOwnerError(scene.Scene.Other), async () => await scene.Market.OfferOwnershipAsync(scene.Scene.Other, await scene.Scene.NextAsync(scene.Scene.Other)));
        await scene.Market.OfferOwnershipAsync(scene.Scene.Good, await scene.Scene.NextAsync(scene.Provider));
        Assert.Equal(scene.Provider, await scene.Market.OwnerAsync());
        await Scene.RefusedAsync(new NotOfferedError(scene.Scene.Other), async () => await scene.Market.AcceptOwnershipAsync(await scene.Scene.NextAsync(scene.Scene.Other)));
        await scene.Market.AcceptOwnershipAsync(await scene.Scene.NextAsync(scene.Scene.Good));
        Assert.Equal(scene.Scene.Good, await scene.Market.OwnerAsync());
        await Scene.RefusedAsync(new NotOfferedError(scene.Scene.Good), async () => await scene.Market.AcceptOwnershipAsync(await scene.Scene.NextAsync(scene.Scene.Good)));
    }

    static Task<MarketScene> DeployAsync(Life life, uint bounty = 1, uint minContributions = 1_000_000) => MarketScene.DeployAsync(
        life, async chain => (await ScriptedModelClient.DeployAsync(chain, [4, 4], [])).Address, MarketScene.Scripted(), bounty,
        MarketScene.Terms(MarketScene.Unit, minContributions), MarketScene.Options(""));
}
