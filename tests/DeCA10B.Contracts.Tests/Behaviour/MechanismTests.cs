using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class MechanismTests
{
    [Theory, BothLives]
    public async Task The_price_is_an_hour_over_the_root_of_the_seconds_since_the_last_sample(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var last = (ulong)await scene.Incentives.LastUpdateTimeSAsync();
        ulong[] roots = [1, 2, 3, 7, 10, 15, 16, 100, 255, 256, 1_000, 4_095, 4_096, 65_535];
        foreach (var root in roots)
        {
            var expected = (UInt256)3_600_000_000_000 / root;
            Assert.Equal(expected, await scene.Incentives.GetNextAddDataCostAsync(last + (root * root)));
            Assert.Equal(expected, await scene.Incentives.GetNextAddDataCostAsync(last + ((root + 1) * (root + 1)) - 1));
        }

        Assert.Equal((UInt256)3_600_000_000_000, await scene.Incentives.GetNextAddDataCostAsync(last));
        await Scene.PanicsAsync(PanicCode.Overflow, async () => await scene.Incentives.GetNextAddDataCostAsync(last - 1));
    }

    [Theory, BothLives]
    public async Task Claims_wait_their_time_to_the_second(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new TooEarlyError(right.Time + Scene.RefundWait), () => scene.RefundAsync(right, Scene.RefundWait - 1));
        Assert.Equal(right.Cost, await scene.RefundAsync(right, 1));
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await Scene.RefusedAsync(new TooEarlyError(wrong.Time + Scene.RefundWait), () => scene.ReportAsync(scene.Good, wrong, Scene.RefundWait - 1));
        Assert.Equal(wrong.Cost, await scene.ReportAsync(scene.Good, wrong, 1));
    }

    [Theory, BothLives]
    public async Task A_refund_needs_the_models_agreement_and_a_report_its_disagreement(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await Scene.RefusedAsync(new ModelDisagreesError(0, 1), () => scene.RefundAsync(wrong));
        await scene.RefundAsync(right);
        var other = await scene.AddAsync(scene.Other, [4, 6], 1);
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Good, other));
        await Scene.RefusedAsync(new OwnDataError(scene.Bad), () => scene.ReportAsync(scene.Bad, wrong));
        await Scene.RefusedAsync(new NoGoodDataError(scene.Other), () => scene.ReportAsync(scene.Other, wrong));
    }

    [Theory, BothLives]
    public async Task Only_the_author_of_that_very_sample_is_refunded(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        foreach (var other in new[] { sample with { Data = [2, 0] }, sample with { Label = 0 }, sample with { Time = sample.Time + 1 }, sample with { Author = scene.Bad } })
            await Assert.ThrowsAnyAsync<ContractRevertedException>(() => scene.RefundAsync(other));
        Assert.Equal(sample.Cost, await scene.RefundAsync(sample));
    }

    [Theory, BothLives]
    public async Task Anyone_takes_what_is_left_after_the_last_wait(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Other, sample, Scene.AnyWait - 1));
        Assert.Equal(sample.Cost, await scene.ReportAsync(scene.Other, sample, 1));
        Assert.True(await scene.Handler.HasClaimedAsync(sample.Data, sample.Label, sample.Time, sample.Author, scene.Other));
        Assert.False(await scene.Handler.HasClaimedAsync(sample.Data, sample.Label, sample.Time, sample.Author, scene.Good));
        await Scene.RefusedAsync(new NothingLeftError(), () => scene.RefundAsync(sample));
    }

    [Theory, BothLives]
    public async Task Waits_must_not_get_shorter(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new WaitTimesNotAscendingError(2, 1, 3), async () => await Stakeable64Client.DeployAsync(scene.Chain, 2, 1, 3, 1));
        await Scene.RefusedAsync(new WaitTimesNotAscendingError(1, 3, 2), async () => await Stakeable64Client.DeployAsync(scene.Chain, 1, 3, 2, 1));
        await Stakeable64Client.DeployAsync(scene.Chain, 1, 1, 1, 1);
    }
}
