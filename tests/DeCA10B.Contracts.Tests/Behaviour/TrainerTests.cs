using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class TrainerTests
{
    [Theory, BothLives]
    public async Task A_sample_is_kept_in_its_event(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        var added = Assert.Single(await scene.Trainer.GetAddDataEventsAsync());
        Assert.Equal(sample.Data, added.Event.D);
        Assert.Equal((sample.Label, (UInt256)sample.Time, sample.Author, sample.Cost), (added.Event.C, added.Event.T, added.Event.Sender, added.Event.Cost));
        await scene.RefundAsync(sample);
        var refunded = Assert.Single(await scene.Incentives.GetRefundEventsAsync());
        Assert.Equal(new RefundEvent(scene.Good, sample.Cost), refunded.Event);
    }

    [Theory, BothLives]
    public async Task Parts_and_texts_can_be_read(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        Assert.Equal(scene.Handler.Address, await scene.Trainer.DataHandlerAsync());
        Assert.Equal(scene.Incentives.Address, await scene.Trainer.IncentiveMechanismAsync());
        Assert.Equal(scene.Model.Address, await scene.Trainer.ClassifierAsync());
        Assert.Equal(("scene", "a test", "none"), (await scene.Trainer.NameAsync(), await scene.Trainer.DescriptionAsync(), await scene.Trainer.EncoderAsync()));
    }

    [Theory, BothLives]
    public async Task A_sample_that_is_refused_leaves_nothing_behind(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new EmptySampleError(), () => scene.AddAsync(scene.Good, [], 1));
        Assert.Equal(0, await scene.Incentives.TotalSubmittedAsync());
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
        Assert.Empty(await scene.Trainer.GetAddDataEventsAsync());
    }

    [Theory, BothLives]
    public async Task Value_is_taken_for_samples_only(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () =>
            await scene.Trainer.RefundAsync([1], 1, 1, await scene.NextAsync(scene.Good, value: 1)));
        var receipt = await scene.Chain.SendAsync(new(scene.Trainer.Address, default, await scene.NextAsync(scene.Good, value: 1)));
        Assert.False(receipt.Succeeded);
    }

    [Theory, BothLives]
    public async Task Ownership_goes_to_somebody(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new ZeroAddressError(), async () =>
            await scene.Trainer.TransferOwnershipAsync(Address.Zero, await scene.NextAsync(scene.Deployer)));
        await scene.Trainer.TransferOwnershipAsync(scene.Other, await scene.NextAsync(scene.Deployer));
        Assert.Equal(scene.Other, await scene.Trainer.OwnerAsync());
        var changed = Assert.Single(await scene.Trainer.GetOwnershipTransferredEventsAsync());
        Assert.Equal(new OwnershipTransferredEvent(scene.Deployer, scene.Other), changed.Event);
    }
}
