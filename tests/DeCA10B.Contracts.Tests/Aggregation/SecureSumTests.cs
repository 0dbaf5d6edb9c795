using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Aggregation;

public sealed class SecureSumTests
{
    [Theory, BothLives]
    public async Task The_total_is_that_of_the_values_whatever_the_shares(Life life)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            await using var scene = await SumScene.DeployAsync(life, seed);
            long[] values = [5, -17, 1_000_000_007, long.MinValue];
            for (var i = 0; i < SumScene.Count; i++) await scene.DealAsync(i, values[i]);
            await scene.AdvanceAsync(1);
            for (var i = 0; i < SumScene.Count; i++) await scene.RevealAsync(i, 0, 1, 2, 3);
            Assert.Equal(SumPhase.Done, await scene.Sum.PhaseAsync());
            Assert.Equal((Int256)5 - 17 + 1_000_000_007 + long.MinValue, await scene.Sum.TotalAsync());
            await scene.AssertPaidAsync(1_000, 1_000, 1_000, 1_000);
        }
    }

    [Theory, BothLives]
    public async Task Who_joins_and_does_not_deal_is_left_out_and_its_shares_are_opened(Life life)
    {
        await using var scene = await SumScene.DeployAsync(life);
        foreach (var dealer in new[] { 0, 1, 3 }) await scene.DealAsync(dealer, 10 + dealer);
        await scene.AdvanceAsync();
        foreach (var holder in new[] { 0, 1, 3 }) await scene.RevealAsync(holder, 0, 1, 3);
        await Scene.RefusedAsync(new NotParticipatingError(scene.Chain.Accounts[2]), () => scene.RevealAsync(2, 0, 1, 3));
        await scene.AdvanceAsync();
        foreach (var dealer in new[] { 0, 1, 3 }) await scene.OpenAsync(dealer, 2);
        Assert.Equal(SumPhase.Done, await scene.Sum.PhaseAsync());
        Assert.Equal(34, await scene.Sum.TotalAsync());
        await scene.AssertPaidAsync(1_333, 1_333, null, 1_334);
    }

    [Theory, BothLives]
    public async Task A_holder_who_drops_out_is_recovered_and_pays(Life life)
    {
        await using var scene = await SumScene.DeployAsync(life);
        for (var dealer = 0; dealer < SumScene.Count; dealer++) await scene.DealAsync(dealer, 10 + dealer);
        await scene.AdvanceAsync(1);
        foreach (var holder in new[] { 1, 2, 3 }) await scene.RevealAsync(holder, 0, 1, 2, 3);
        await scene.AdvanceAsync();
        await Scene.RefusedAsync(new WrongShareError(1, 0), () => scene.OpenAsync(1, 0, 5));
        await Scene.RefusedAsync(new WrongShareError(1, 2), () => scene.OpenAsync(1, 2));
        // The one who dropped out may open its own, too.
        for (var dealer = 0; dealer < SumScene.Count; dealer++) await scene.OpenAsync(dealer, 0);
        Assert.Equal(46, await scene.Sum.TotalAsync());
        await scene.AssertPaidAsync(null, 1_333, 1_333, 1_334);
    }

    [Theory, BothLives]
    public async Task A_round_that_a_dealers_silence_fails_pays_those_who_helped(Life life)
    {
        await using var scene = await SumScene.DeployAsync(life);
        for (var dealer = 0; dealer < SumScene.Count; dealer++) await scene.DealAsync(dealer, 10 + dealer);
        await scene.AdvanceAsync(1);
        foreach (var holder in new[] { 1, 2, 3 }) await scene.RevealAsync(holder, 0, 1, 2, 3);
        await scene.AdvanceAsync();
        foreach (var dealer in new[] { 1, 2 }) await scene.OpenAsync(dealer, 0);
        await scene.AdvanceAsync();
        Assert.Equal(SumPhase.Failed, await scene.Sum.PhaseAsync());
        await scene.AssertPaidAsync(null, 2_000, 2_000, null);
    }

    [Theory, BothLives]
    public async Task Too_few_dealers_fail_and_only_who_did_not_deal_pays(Life life)
    {
        await using var scene = await SumScene.DeployAsync(life);
        await scene.DealAsync(1, 7);
        await scene.AdvanceAsync();
        Assert.Equal(SumPhase.Failed, await scene.Sum.PhaseAsync());
        await scene.AssertPaidAsync(null, 4_000, null, null);
    }

    [Theory, BothLives]
    public async Task Where_everyone_is_silent_everyone_gets_the_stake_back(Life life)
    {
        foreach (var deals in new[] { false, true })
        {
            await using var scene = await SumScene.DeployAsync(life);
            if (deals)
            {
                for (var dealer = 0; dealer < SumScene.Count; dealer++) await scene.DealAsync(dealer, 1);
                await scene.AdvanceAsync(1);
                await scene.AdvanceAsync();
            }

            await scene.AdvanceAsync();
            Assert.Equal(SumPhase.Failed, await scene.Sum.PhaseAsync());
            await scene.AssertPaidAsync(1_000, 1_000, 1_000, 1_000);
        }
    }

    [Theory, BothLives]
    public async Task Each_phase_takes_its_own_calls_from_participants_only(Life life)
    {
        await using var scene = await SumScene.DeployAsync(life);
        var stranger = scene.Chain.Accounts[8];
        await Scene.RefusedAsync(new WrongSumPhaseError(SumPhase.Dealing), async () => await scene.Sum.JoinAsync(await scene.NextAsync(8, 1, 1_000)));
        await Scene.RefusedAsync(new WrongSumPhaseError(SumPhase.Dealing), () => scene.RevealAsync(0, 0));
        await Scene.RefusedAsync(new NotParticipatingError(stranger), async () => await scene.Sum.DealAsync([default, default, default, default], await scene.NextAsync(8)));
        await Scene.RefusedAsync(new WrongShareCountError(3, 4), async () => await scene.Sum.DealAsync([default, default, default], await scene.NextAsync(0)));
        await scene.DealAsync(0, 1);
        await Scene.RefusedAsync(new NotParticipatingError(scene.Chain.Accounts[0]), () => scene.DealAsync(0, 2));
        await Scene.RefusedAsync(new WrongSumPhaseError(SumPhase.Dealing), async () => await scene.Sum.WithdrawAsync(await scene.NextAsync(0)));
    }
}
