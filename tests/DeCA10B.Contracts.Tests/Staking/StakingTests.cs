using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Staking;

public sealed class StakingTests
{
    [Theory, BothLives]
    public async Task A_good_sample_is_refunded_in_full_and_earns_standing(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        await scene.CommitAsync(scene.Good, [0, 2], 1, value: StakingScene.Floor + 5);
        var sample = await scene.RevealAsync(scene.Good, [0, 2], 1);
        Assert.Equal(StakingScene.Floor, sample.Cost);
        await Scene.RefusedAsync(new TooEarlyError(sample.Time + StakingScene.RefundWait), () => scene.RefundAsync(sample, StakingScene.RefundWait - 1));
        await scene.RefundAsync(sample, 1);
        Assert.Equal(StakingScene.Floor + 5, await scene.WithdrawAsync(scene.Good));
        Assert.Equal(1ul, await scene.StandingAsync(scene.Good));
        await Scene.RefusedAsync(new NotOpenError(StakeState.Returned), () => scene.RefundAsync(sample));
        await Scene.RefusedAsync(new NothingLeftError(), () => scene.WithdrawAsync(scene.Good));
    }

    [Theory, BothLives]
    public async Task Reporters_share_to_the_last_wei_whatever_the_order(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, StakingScene.Terms with { FloorPrice = 1_000_003, KeeperShare = 0, HalfLifeS = 1 });
        await scene.RefundAsync(await scene.AddAsync(scene.Good, [0, 2], 1));
        await scene.RefundAsync(await scene.AddAsync(scene.Good, [0, 4], 1));
        await scene.RefundAsync(await scene.AddAsync(scene.Other, [2, 4], 1));
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        // Standings are 1, 2 and 1.
        await scene.ReportAsync(scene.Deployer, wrong);
        await scene.ReportAsync(scene.Good, wrong, 1);
        await scene.ReportAsync(scene.Other, wrong, 1);
        await Scene.RefusedAsync(new AlreadyClaimedError(scene.Other), () => scene.ReportAsync(scene.Other, wrong, 1));
        await Scene.RefusedAsync(new NothingToClaimError(scene.Good), () => scene.ClaimAsync(scene.Good, wrong));
        await scene.SettleAsync(scene.Chain.Accounts[8], wrong);
        var owed = new UInt256[] { await scene.Mechanism.OwedAsync(scene.Other), await scene.Mechanism.OwedAsync(scene.Good), await scene.Mechanism.OwedAsync(scene.Deployer) };
        await scene.ClaimAsync(scene.Other, wrong);
        await scene.ClaimAsync(scene.Good, wrong);
        await scene.ClaimAsync(scene.Deployer, wrong);
        Assert.Equal((UInt256)250_001, await scene.Mechanism.OwedAsync(scene.Other) - owed[0]);
        Assert.Equal((UInt256)500_002, await scene.Mechanism.OwedAsync(scene.Good) - owed[1]);
        Assert.Equal((UInt256)250_000, await scene.Mechanism.OwedAsync(scene.Deployer) - owed[2]);
        Assert.Equal(0, (await scene.RecordAsync(wrong)).Unclaimed);
        await Scene.RefusedAsync(new NothingToClaimError(scene.Good), () => scene.ClaimAsync(scene.Good, wrong));
    }

    [Theory, BothLives]
    public async Task A_settlement_gives_keeper_and_author_or_keeper_and_treasury_everything(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, StakingScene.Terms with { FloorPrice = 1_000_050, HalfLifeS = 1 });
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1, after: 1_000);
        Assert.Equal(right.Cost, wrong.Cost);
        var excess = await scene.Mechanism.OwedAsync(scene.Good);
        await scene.SettleAsync(scene.Other, right);
        await scene.SettleAsync(scene.Other, wrong, 1);
        Assert.Equal((UInt256)20_000, await scene.Mechanism.OwedAsync(scene.Other));
        Assert.Equal((UInt256)990_050, await scene.Mechanism.OwedAsync(scene.Good) - excess);
        Assert.Equal((UInt256)990_050, await scene.Mechanism.TreasuryAsync());
        await scene.Mechanism.CollectTreasuryAsync(await scene.NextAsync(scene.Deployer));
        Assert.Equal((UInt256)990_050, await scene.WithdrawAsync(scene.Deployer));
        await Scene.RefusedAsync(new NotOpenError(StakeState.Taken), () => scene.SettleAsync(scene.Other, wrong));
    }

    [Theory, BothLives]
    public async Task The_first_report_locks_until_the_one_verdict(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await scene.ReportAsync(scene.Deployer, sample);
        // The model comes to agree, but the sample waits for its settlement.
        await scene.TeachAsync(1, [10, -2, 10]);
        await Scene.RefusedAsync(new ReportedError(), () => scene.RefundAsync(sample, 1));
        await scene.SettleAsync(scene.Other, sample);
        Assert.Equal(StakeState.Returned, (await scene.RecordAsync(sample)).State);
        await Scene.RefusedAsync(new NothingToClaimError(scene.Deployer), () => scene.ClaimAsync(scene.Deployer, sample));
    }

    [Theory, BothLives]
    public async Task Unclaimed_shares_go_to_the_treasury_after_their_time(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, StakingScene.Terms with { KeeperShare = 0 });
        var wrong = await scene.AddAsync(scene.Bad, [1, 3, 5, 7, 9], 1);
        await scene.ReportAsync(scene.Deployer, wrong);
        await scene.SettleAsync(scene.Other, wrong);
        await Scene.RefusedAsync(new TooEarlyError(wrong.Time + StakingScene.Expiry), () => scene.ExpireAsync(wrong, 1));
        await scene.ExpireAsync(wrong);
        Assert.Equal(wrong.Cost, await scene.Mechanism.TreasuryAsync());
        await Scene.RefusedAsync(new NothingToClaimError(scene.Deployer), () => scene.ClaimAsync(scene.Deployer, wrong));
        await Scene.RefusedAsync(new NotOpenError(StakeState.Expired), () => scene.ExpireAsync(wrong, 1));
    }

    [Theory, BothLives]
    public async Task A_commitment_is_revealed_later_or_forfeits_a_part(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life, StakingScene.Terms with { FloorPrice = 1_000_001, RevealBlocks = 3 });
        await scene.CommitAsync(scene.Good, [0, 2], 1, value: 1_000_001);
        var hidden = scene.Hidden(scene.Good, [0, 2], 1, 0);
        await Scene.RefusedAsync(new AlreadyCommittedError(hidden), () => scene.CommitAsync(scene.Good, [0, 2], 1));
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Trainer.ForfeitAsync(scene.Good, hidden, await scene.NextAsync(scene.Bad, 1)));
        for (var block = 0; block < 3; block++) await scene.Chain.MineAsync();
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.RevealAsync(scene.Good, [0, 2], 1));
        await scene.Trainer.ForfeitAsync(scene.Good, hidden, await scene.NextAsync(scene.Bad, 1));
        Assert.Equal((UInt256)100_001, await scene.Mechanism.TreasuryAsync());
        Assert.Equal((UInt256)900_000, await scene.Mechanism.OwedAsync(scene.Good));
        await Scene.RefusedAsync(new NotCommittedError(hidden), async () => await scene.Trainer.ForfeitAsync(scene.Good, hidden, await scene.NextAsync(scene.Bad, 1)));
    }

    [Theory, BothLives]
    public async Task The_price_stays_within_its_bounds_and_falls_by_halves(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        for (byte salt = 0; salt < 12; salt++) await scene.CommitAsync(scene.Good, [0], 1, salt, after: 1);
        var highest = await scene.Mechanism.GetNextAddDataCostAsync();
        Assert.InRange(highest, StakingScene.Floor * 7, StakingScene.Floor * 8);
        await Scene.RefusedAsync(new PriceAboveMaximumError(highest, highest - 1), () => scene.CommitAsync(scene.Other, [0], 1, after: 1, maxCost: highest - 1));
        var deadline = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        await Scene.RefusedAsync(new TooLateError(deadline), () => scene.CommitAsync(scene.Other, [0], 1, after: 1, deadline: deadline));
        await scene.CommitAsync(scene.Other, [0], 1, 1, after: 10_000, value: StakingScene.Floor);
    }

    [Theory, BothLives]
    public async Task The_price_follows_the_curve_from_above_within_its_steps(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        for (byte salt = 0; salt < 12; salt++) await scene.CommitAsync(scene.Good, [0], 1, salt, after: 1);
        var start = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        var (excess, before) = ((double)(ulong)(StakingScene.Floor * 7), StakingScene.Floor * 8);
        for (var elapsed = 1ul; elapsed < 1_000; elapsed += 17)
        {
            await scene.Chain.SetNextBlockTimestampAsync(start + elapsed);
            await scene.Chain.MineAsync();
            var price = await scene.Mechanism.GetNextAddDataCostAsync();
            var exact = excess * Math.Pow(2, -(double)elapsed / 100);
            Assert.True(price <= before, $"the price rose {elapsed} s after the last sample");
            Assert.InRange((double)(ulong)(price - StakingScene.Floor), exact - 1, (exact * 1.045) + 2);
            before = price;
        }
    }

    [Theory, BothLives]
    public async Task Only_the_trainer_moves_the_ledger_and_only_the_administrator_its_settings(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        var (options, denied) = (await scene.NextAsync(scene.Deployer), new NotOwnerError(scene.Deployer));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleCommitAsync(scene.Deployer, 9_999_999, default, 9_999_999, ulong.MaxValue, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleRevealAsync(scene.Deployer, [1], 1, default, 0, 0, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleForfeitAsync(scene.Deployer, default, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleRefundAsync(scene.Deployer, [1], 1, 1, 1, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleReportAsync(scene.Deployer, [1], 1, 1, scene.Good, 0, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleSettleAsync(scene.Deployer, [1], 1, 1, scene.Good, 1, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleClaimAsync(scene.Deployer, default, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleExpireAsync([1], 1, 1, scene.Good, options));
        await Scene.RefusedAsync(denied, async () => await scene.Mechanism.HandleWithdrawAsync(scene.Deployer, options));
        await Scene.RefusedAsync(new NotAdministratorError(scene.Bad), async () => await scene.Mechanism.SetSurpriseMarginAsync(5, await scene.NextAsync(scene.Bad)));
        await Scene.RefusedAsync(new NotAdministratorError(scene.Bad), async () => await scene.Mechanism.CollectTreasuryAsync(await scene.NextAsync(scene.Bad)));
        await Scene.RefusedAsync(new NotAdministratorError(scene.Bad), async () => await scene.Trainer.TransferClassifierOwnershipAsync(scene.Bad, await scene.NextAsync(scene.Bad)));
    }

    [Theory, BothLives]
    public async Task The_administration_survives_the_hand_over_and_changes_in_two_steps(Life life)
    {
        await using var scene = await StakingScene.DeployAsync(life);
        await scene.Mechanism.SetSurpriseMarginAsync(7, await scene.NextAsync(scene.Deployer));
        Assert.Equal(7, await scene.Mechanism.SurpriseMarginAsync());
        await scene.Mechanism.OfferAdministrationAsync(scene.Good, await scene.NextAsync(scene.Deployer));
        await Scene.RefusedAsync(new NotOfferedError(scene.Bad), async () => await scene.Mechanism.AcceptAdministrationAsync(await scene.NextAsync(scene.Bad)));
        await scene.Mechanism.AcceptAdministrationAsync(await scene.NextAsync(scene.Good));
        await Scene.RefusedAsync(new NotAdministratorError(scene.Deployer), async () => await scene.Mechanism.SetSurpriseMarginAsync(8, await scene.NextAsync(scene.Deployer)));
        await scene.Mechanism.SetSurpriseMarginAsync(9, await scene.NextAsync(scene.Good));
        await scene.Trainer.TransferClassifierOwnershipAsync(scene.Deployer, await scene.NextAsync(scene.Deployer));
        Assert.Equal(scene.Deployer, await scene.Model.OwnerAsync());
    }

    [Theory, BothLives]
    public async Task Terms_must_fit_together(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var terms = StakingScene.Terms;
        foreach (var wrong in new[]
                 {
                     terms with { FloorPrice = 0 }, terms with { PriceCap = 0 }, terms with { HalfLifeS = 0 }, terms with { SettleWaitS = StakingScene.RefundWait },
                     terms with { ExpiryS = StakingScene.SettleWait }, terms with { KeeperShare = 1_001 }, terms with { BurnShare = 10_001 },
                     terms with { ForfeitShare = 10_001 }, terms with { RevealBlocks = 0 }, terms with { LongestSample = 0 },
                 })
            await Scene.RefusedAsync(new TermsInvalidError(), async () => await StakeablePlus64Client.DeployAsync(scene.Chain, wrong, 0, scene.Deployer));
    }
}
