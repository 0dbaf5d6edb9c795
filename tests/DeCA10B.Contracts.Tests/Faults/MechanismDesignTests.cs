using DeCA10B.Contracts.Tests.Attacks;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Faults;

/// <summary>Faults of the plain rules' design, that <see cref="StakeablePlus64"/> mends: each shows both.</summary>
public sealed class MechanismDesignTests
{
    [Theory, BothLives]
    public async Task B24_staking_raises_the_price_by_a_quarter_and_takes_a_maximum(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        await scene.CommitAsync(scene.Bad, [1], 1, after: 10_000, value: StakingScene.Floor);
        var quote = StakingScene.Floor * 5 / 4;
        await Scene.RefusedAsync(new PriceAboveMaximumError(quote, StakingScene.Floor), () => scene.CommitAsync(scene.Good, [0, 2], 1, after: 1, maxCost: StakingScene.Floor));
        await scene.CommitAsync(scene.Good, [0, 2], 1, after: 1, value: quote, maxCost: quote);
    }

    [Theory, BothLives]
    public async Task B26_a_sample_judges_itself_under_the_plain_rules(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, weights: [0, -400_000_000]);
        var wrong = await scene.AddAsync(scene.Bad, [1], 1);
        Assert.Equal(wrong.Cost, await scene.RefundAsync(wrong));
    }

    [Theory, BothLives]
    public async Task B26_under_staking_its_own_influence_is_taken_off(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, weights: [0, -1]);
        var wrong = await scene.AddAsync(scene.Bad, [1], 1);
        Assert.Equal(1ul, await scene.Model.PredictAsync([1]));
        await Scene.RefusedAsync(new ModelDisagreesError(0, 1), () => scene.RefundAsync(wrong));
        // Nor does it help to add it again, from any account: it is trained with once, and its step is taken off for all.
        var again = await scene.AddAsync(scene.Other, [1], 1);
        await Scene.RefusedAsync(new ModelDisagreesError(0, 1), () => scene.RefundAsync(again));
    }

    [Theory, BothLives]
    public async Task B27_under_staking_nobody_sweeps_a_good_deposit_or_his_own_bad_one(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        await Scene.RefusedAsync(new OwnDataError(scene.Bad), () => scene.ReportAsync(scene.Bad, wrong));
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Deployer, right, 1));
        var (good, bad) = (await scene.Mechanism.OwedAsync(scene.Good), await scene.Mechanism.OwedAsync(scene.Bad));
        await scene.SettleAsync(scene.Bad, right);
        await scene.SettleAsync(scene.Bad, wrong, 1);
        // The bad author gets the fee for settling, the good one the deposit; the bad deposit is the treasury's.
        var fees = (right.Cost / 100) + (wrong.Cost / 100);
        Assert.Equal(right.Cost - (right.Cost / 100), await scene.Mechanism.OwedAsync(scene.Good) - good);
        Assert.Equal(fees, await scene.Mechanism.OwedAsync(scene.Bad) - bad);
        Assert.Equal(wrong.Cost - (wrong.Cost / 100), await scene.Mechanism.TreasuryAsync());
    }

    [Theory, BothLives]
    public async Task B27_under_the_plain_rules_the_last_wait_is_a_race_for_any_deposit(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        Assert.Equal(right.Cost, await scene.ReportAsync(scene.Other, right, Scene.AnyWait));
        Assert.Equal(wrong.Cost, await scene.ReportAsync(scene.Bad, wrong));
    }

    [Theory, BothLives]
    public async Task B23_under_staking_a_receiver_that_refuses_blocks_only_itself(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        // A contract that takes no wei has an excess owed to it: it cannot withdraw, and everyone else can.
        var refuser = await RefuserClient.DeployAsync(scene.Chain);
        await refuser.CommitAsync(scene.Trainer.Address, await scene.NextAsync(scene.Other, 1, StakingScene.Floor * 3));
        await scene.CommitAsync(scene.Good, [0, 2], 1, after: 1);
        var owed = await scene.Mechanism.OwedAsync(refuser.Address);
        await Scene.RefusedAsync(new PaymentFailedError(refuser.Address, owed), async () => await refuser.WithdrawAsync(scene.Trainer.Address, await scene.NextAsync(scene.Other, 1)));
        Assert.Equal(owed, await scene.Mechanism.OwedAsync(refuser.Address));
        Assert.True(await scene.WithdrawAsync(scene.Good) > 0);
    }
}
