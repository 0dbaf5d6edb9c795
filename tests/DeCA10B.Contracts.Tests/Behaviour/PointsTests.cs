using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

/// <summary>Points instead of deposits, behind the same trainer.</summary>
public sealed class PointsTests
{
    [Theory, BothLives]
    public async Task Samples_are_free_and_what_is_sent_comes_back(Life life)
    {
        var (scene, points) = await DeployAsync(life);
        await using var _ = scene;
        var before = await scene.Chain.GetBalanceAsync(scene.Trainer.Address);
        await scene.AddAsync(scene.Good, [0, 2], 1, value: 5);
        Assert.Equal(before, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
        Assert.Equal(0, await points.GetNextAddDataCostAsync());
        Assert.Equal(0, await points.GetNextAddDataCostAsync([1], 0));
        Assert.Equal(0, await points.GetNextAddDataCostAsync(7));
        Assert.Equal(1, await points.TotalSubmittedAsync());
    }

    [Theory, BothLives]
    public async Task A_point_is_earned_once_when_the_model_agrees_and_time_is_up(Life life)
    {
        var (scene, points) = await DeployAsync(life);
        await using var _ = scene;
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1, after: 1);
        await Scene.RefusedAsync(new TooEarlyError(right.Time + Scene.RefundWait), () => scene.RefundAsync(right, after: 1));
        Assert.Equal(0, await scene.RefundAsync(right));
        await Scene.RefusedAsync(new AlreadyClaimedError(scene.Good), () => scene.RefundAsync(right));
        await Scene.RefusedAsync(new ModelDisagreesError(0, 1), () => scene.RefundAsync(wrong));
        Assert.Equal(((UInt128)1, (UInt128)1), await points.AddressStatsAsync(scene.Good));
        Assert.Equal(1, await points.TotalGoodDataCountAsync());
    }

    [Theory, BothLives]
    public async Task Anyone_but_the_author_reports_once_what_the_model_disagrees_with(Life life)
    {
        var (scene, points) = await DeployAsync(life);
        await using var _ = scene;
        var wrong = await scene.AddAsync(scene.Bad, [1, 3], 1);
        var right = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new OwnDataError(scene.Bad), () => scene.ReportAsync(scene.Bad, wrong));
        await Scene.RefusedAsync(new ModelAgreesError(1), () => scene.ReportAsync(scene.Other, right));
        Assert.Equal(0, await scene.ReportAsync(scene.Other, wrong));
        await Scene.RefusedAsync(new AlreadyClaimedError(scene.Other), () => scene.ReportAsync(scene.Other, wrong));
        Assert.Equal(0, await scene.ReportAsync(scene.Good, wrong));
        Assert.Equal((UInt128)0, await points.NumValidForAddressAsync(scene.Other));
    }

    static async Task<(Scene Scene, Points64Client Points)> DeployAsync(Life life)
    {
        var scene = await Scene.DeployAsync(life, handOver: false);
        var options = new CallOptions(scene.Deployer);
        var points = await Points64Client.DeployAsync(scene.Chain, Scene.RefundWait, Scene.OwnerWait, Scene.AnyWait, options);
        await scene.JoinAsync(points.Address);
        await points.TransferOwnershipAsync(scene.Trainer.Address, options);
        return (scene, points);
    }
}
