using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class MechanismFaultTests
{
    [Theory, BothLives]
    public async Task B20_the_beneficiary_claims_behind_the_trainer(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await Scene.RefusedAsync(new NoGoodDataError(scene.Other), () => scene.ReportAsync(scene.Other, wrong, Scene.OwnerWait));
        Assert.Equal(sample.Cost, await scene.ReportAsync(scene.Deployer, sample));
        await Scene.RefusedAsync(new NothingLeftError(), () => scene.ReportAsync(scene.Deployer, sample));
    }

    [Theory, BothLives]
    public async Task B20_the_beneficiary_waits_his_time_and_can_be_changed(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Deployer, sample, Scene.OwnerWait - 1));
        await Scene.RefusedAsync(new NotBeneficiaryError(scene.Other), async () =>
            await scene.Incentives.OfferBeneficiaryAsync(scene.Other, await scene.NextAsync(scene.Other)));
        await scene.Incentives.OfferBeneficiaryAsync(scene.Other, await scene.NextAsync(scene.Deployer));
        await Scene.RefusedAsync(new NotOfferedError(scene.Bad), async () => await scene.Incentives.AcceptBeneficiaryAsync(await scene.NextAsync(scene.Bad)));
        Assert.Equal(scene.Deployer, await scene.Incentives.BeneficiaryAsync());
        await scene.Incentives.AcceptBeneficiaryAsync(await scene.NextAsync(scene.Other));
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Deployer, sample));
        Assert.Equal(sample.Cost, await scene.ReportAsync(scene.Other, sample));
    }

    [Theory, BothLives]
    public async Task B21_free_samples_are_refunded_and_reported(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, costWeight: 0);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        Assert.Equal(0, right.Cost);
        Assert.Equal(0, await scene.RefundAsync(right));
        Assert.Equal((UInt128)1, await scene.Incentives.NumValidForAddressAsync(scene.Good));
        await Scene.RefusedAsync(new AlreadyClaimedError(scene.Good), () => scene.RefundAsync(right));
        Assert.Equal(0, await scene.ReportAsync(scene.Good, wrong));
        await Scene.RefusedAsync(new AlreadyClaimedError(scene.Good), () => scene.ReportAsync(scene.Good, wrong));
        Assert.Equal(1, await scene.Incentives.TotalGoodDataCountAsync());
    }

    [Theory, BothLives]
    public async Task B22_submissions_are_counted(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var first = await scene.AddAsync(scene.Good, [0, 2], 1);
        await scene.AddAsync(scene.Good, [2, 4], 1);
        await scene.AddAsync(scene.Bad, [1, 3], 1);
        await scene.RefundAsync(first);
        Assert.Equal(((UInt128)1, (UInt128)2), await scene.Incentives.AddressStatsAsync(scene.Good));
        Assert.Equal(((UInt128)0, (UInt128)1), await scene.Incentives.AddressStatsAsync(scene.Bad));
        Assert.Equal(3, await scene.Incentives.TotalSubmittedAsync());
    }

    [Theory, BothLives]
    public async Task B24_the_excess_over_the_price_comes_back(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var latest = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        var quote = await scene.Incentives.GetNextAddDataCostAsync(latest + 10_000);
        await scene.AddAsync(scene.Bad, [1, 3], 0, after: 9_999);
        await Scene.RefusedAsync(new DepositTooLowError(quote, 3_600_000_000_000), () => scene.AddAsync(scene.Good, [0, 2], 1, after: 1, value: quote));
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1, after: 1, value: quote * 100);
        Assert.Equal((UInt256)3_600_000_000_000, sample.Cost);
    }

    [Theory, BothLives]
    public async Task B32_shares_leave_no_dust(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var first = await scene.AddAsync(scene.Good, [0, 2], 1);
        var second = await scene.AddAsync(scene.Other, [2, 4], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1, after: 49);
        Assert.Equal((UInt256)514_285_714_285, wrong.Cost);
        await scene.RefundAsync(first);
        await scene.RefundAsync(second);
        Assert.Equal((UInt256)257_142_857_142, await scene.ReportAsync(scene.Good, wrong));
        Assert.Equal((UInt256)257_142_857_143, await scene.ReportAsync(scene.Other, wrong));
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
    }
}
