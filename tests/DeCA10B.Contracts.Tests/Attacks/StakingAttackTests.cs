using System.Buffers.Binary;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Attacks;

/// <summary>What an attacker tries of the staking rules, under the name of the attack, and what comes of it.</summary>
public sealed class StakingAttackTests
{
    static readonly StakingTerms Burning = StakingScene.Terms with { BurnShare = 2_500, HalfLifeS = 1 };

    [Theory, BothLives]
    public async Task Sybil_self_report_loses_what_is_burned_and_what_others_report(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, Burning);
        await scene.RefundAsync(await scene.AddAsync(scene.Other, [0, 2], 1));
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        // The second address of the author reports first, an honest account with the same standing after it.
        await scene.ReportAsync(scene.Other, wrong);
        await scene.ReportAsync(scene.Deployer, wrong, 1);
        var before = await scene.Mechanism.OwedAsync(scene.Other);
        await scene.SettleAsync(scene.Good, wrong);
        await scene.ClaimAsync(scene.Other, wrong);
        var back = await scene.Mechanism.OwedAsync(scene.Other) - before;
        // 1 % to the keeper, 25 % of the rest burned, half of what is left back: being first earns nothing.
        Assert.Equal(wrong.Cost * 99 / 100 * 3 / 4 / 2, back);
    }

    [Theory, BothLives]
    public async Task Sybil_self_report_needs_standing_that_a_new_address_lacks(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        await Scene.RefusedAsync(new NoGoodDataError(scene.Other), () => scene.ReportAsync(scene.Other, wrong));
    }

    [Theory, BothLives]
    public async Task Valid_count_farming_with_one_sample_earns_standing_once_by_whomever(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        for (byte salt = 0; salt < 4; salt++) await scene.RefundAsync(await scene.AddAsync(scene.Bad, [0, 2], 1, salt));
        await scene.RefundAsync(await scene.AddAsync(scene.Other, [0, 2], 1));
        Assert.Equal(1ul, await scene.StandingAsync(scene.Bad));
        Assert.Equal(0ul, await scene.StandingAsync(scene.Other));
        // What the model was unsure of weighs more.
        await scene.RefundAsync(await scene.AddAsync(scene.Good, [1, 2, 3], 0));
        Assert.Equal(1ul, await scene.StandingAsync(scene.Good));
        await scene.Mechanism.SetSurpriseMarginAsync(2, await scene.NextAsync(scene.Deployer));
        await scene.RefundAsync(await scene.AddAsync(scene.Good, [3, 4, 5], 0));
        Assert.Equal(17ul, await scene.StandingAsync(scene.Good));
    }

    [Theory, BothLives]
    public async Task Price_griefing_is_bounded_and_locks_the_griefers_deposits(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        // One sample in front of another raises its price by a quarter, where the plain rules raise it a hundredfold.
        await scene.CommitAsync(scene.Bad, [0], 1, 0, after: 1_000, value: StakingScene.Floor);
        Assert.InRange(await scene.Mechanism.GetNextAddDataCostAsync(), StakingScene.Floor, StakingScene.Floor * 5 / 4);
        await scene.CommitAsync(scene.Good, [0, 2], 1, after: 1, value: StakingScene.Floor * 5 / 4, maxCost: StakingScene.Floor * 5 / 4);
        for (byte salt = 1; salt < 20; salt++) await scene.CommitAsync(scene.Bad, [0], 1, salt, after: 1);
        Assert.InRange(await scene.Mechanism.GetNextAddDataCostAsync(), StakingScene.Floor, StakingScene.Floor * 8);
        Assert.True(await scene.Chain.GetBalanceAsync(scene.Trainer.Address) > StakingScene.Floor * 40);
    }

    [Theory, BothLives]
    public async Task Front_run_add_does_not_get_the_sample_of_another(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        // A copy of the commitment is of no use to another sender.
        await scene.Trainer.CommitAsync(scene.Hidden(scene.Good, [0, 2], 1, 0), UInt256.MaxValue, ulong.MaxValue, await scene.NextAsync(scene.Bad, 1, StakingScene.Floor * 8));
        await scene.CommitAsync(scene.Good, [0, 2], 1, after: 1);
        await Scene.RefusedAsync(new NotCommittedError(scene.Hidden(scene.Bad, [0, 2], 1, 0)), () => scene.RevealAsync(scene.Bad, [0, 2], 1));
        // A copy of the revealed sample comes later, is not trained with, and earns no standing.
        var original = await scene.RevealAsync(scene.Good, [0, 2], 1);
        var copy = await scene.AddAsync(scene.Bad, [0, 2], 1, after: 1);
        Assert.False((await scene.RecordAsync(original)).IsDuplicate);
        Assert.True((await scene.RecordAsync(copy)).IsDuplicate);
        await scene.RefundAsync(copy);
        Assert.Equal(0ul, await scene.StandingAsync(scene.Bad));
    }

    [Theory, BothLives]
    public async Task Sweep_race_takes_no_good_deposit_and_no_bad_one_for_the_fastest(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var forgotten = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        var excess = await scene.Mechanism.OwedAsync(scene.Good);
        var badExcess = await scene.Mechanism.OwedAsync(scene.Bad);
        await scene.SettleAsync(scene.Bad, forgotten, 100_000);
        await scene.SettleAsync(scene.Bad, wrong);
        Assert.Equal(forgotten.Cost - (forgotten.Cost / 100), await scene.Mechanism.OwedAsync(scene.Good) - excess);
        Assert.Equal((forgotten.Cost / 100) + (wrong.Cost / 100), await scene.Mechanism.OwedAsync(scene.Bad) - badExcess);
    }

    [Theory, BothLives]
    public async Task Same_second_re_add_is_refused_and_the_commitment_stays(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        // Two reveals in one second need one transaction.
        var adder = await TwiceRevealerClient.DeployAsync(scene.Chain);
        await scene.CommitThroughAsync(adder, [0, 2], 1, 1);
        await scene.CommitThroughAsync(adder, [0, 2], 1, 2);
        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await adder.RevealTwiceAsync(
            scene.Trainer.Address, [0, 2], 1, StakingScene.Salt(1), StakingScene.Salt(2), await scene.NextAsync(scene.Other, 1)));
        Assert.Equal(DataAlreadyAddedError.ErrorSelector, BinaryPrimitives.ReadUInt32BigEndian(exception.RevertData.Span));
        await adder.RevealAsync(scene.Trainer.Address, [0, 2], 1, StakingScene.Salt(1), await scene.NextAsync(scene.Other, 1));
        await adder.RevealAsync(scene.Trainer.Address, [0, 2], 1, StakingScene.Salt(2), await scene.NextAsync(scene.Other, 1));
    }

    [Theory, BothLives]
    public async Task Re_entrancy_of_a_malicious_receiver_finds_nothing_owed(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var thief = await WithdrawingWalletClient.DeployAsync(scene.Chain);
        await scene.CommitAsync(scene.Good, [0, 2], 1, after: 1);
        await scene.CommitThroughAsync(thief, StakingScene.Floor * 3);
        var owed = await scene.Mechanism.OwedAsync(thief.Address);
        Assert.True(owed > 0);
        var held = await scene.Chain.GetBalanceAsync(scene.Trainer.Address);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await thief.WithdrawAsync(scene.Trainer.Address, true, await scene.NextAsync(scene.Bad, 1)));
        Assert.Equal(held, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
        await thief.WithdrawAsync(scene.Trainer.Address, false, await scene.NextAsync(scene.Bad, 1));
        Assert.Equal(owed, await scene.Chain.GetBalanceAsync(thief.Address));
    }

    [Theory, BothLives]
    public async Task Griefing_by_huge_samples_is_refused_before_the_model_is_asked_to_learn(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        long[] huge = [.. Enumerable.Range(0, 31).Select(feature => (long)feature)];
        await scene.CommitAsync(scene.Bad, huge, 1);
        await Scene.RefusedAsync(new SampleTooLongError(31), () => scene.RevealAsync(scene.Bad, huge, 1));
        foreach (var unclean in new long[][] { [2, 1], [1, 1] })
        {
            await scene.CommitAsync(scene.Bad, unclean, 1);
            await Assert.ThrowsAnyAsync<ContractRevertedException>(() => scene.RevealAsync(scene.Bad, unclean, 1));
        }
    }
}
