using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

/// <summary>What <see cref="OnlyOwnerAttribute"/> guards.</summary>
public sealed class OwnershipTests
{
    [Theory]
    [BothLives]
    public async Task Only_the_owner_hands_over(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () =>
            await scene.Handler.TransferOwnershipAsync(scene.Bad, await scene.NextAsync(scene.Bad)));
        Assert.Equal(scene.Deployer, await scene.Handler.OwnerAsync());

        await scene.Handler.TransferOwnershipAsync(scene.Good, await scene.NextAsync(scene.Deployer));
        Assert.Equal(scene.Good, await scene.Handler.OwnerAsync());
        await Scene.RefusedAsync(new NotOwnerError(scene.Deployer), async () =>
            await scene.Handler.TransferOwnershipAsync(scene.Bad, await scene.NextAsync(scene.Deployer)));
    }

    [Theory]
    [BothLives]
    public async Task A_stranger_is_told_so_before_his_arguments_are_looked_at(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () =>
            await scene.Handler.TransferOwnershipAsync(Address.Zero, await scene.NextAsync(scene.Bad)));
        await Scene.RefusedAsync(new ZeroAddressError(), async () =>
            await scene.Handler.TransferOwnershipAsync(Address.Zero, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () =>
            await scene.Handler.HandleAddDataAsync(scene.Bad, UInt256.MaxValue, [1, 2], 0, await scene.NextAsync(scene.Bad)));
        await Scene.RefusedAsync(new DepositTooLargeError(UInt256.MaxValue), async () =>
            await scene.Handler.HandleAddDataAsync(scene.Bad, UInt256.MaxValue, [1, 2], 0, await scene.NextAsync(scene.Deployer)));
    }

    [Theory]
    [BothLives]
    public async Task A_contract_that_does_not_own_is_refused_as_an_account_is(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        // The trainer calls through a contract interface, and owns nothing yet.
        await Scene.RefusedAsync(new NotOwnerError(scene.Trainer.Address), async () =>
            await scene.Trainer.TransferClassifierOwnershipAsync(scene.Good, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () =>
            await scene.Trainer.TransferClassifierOwnershipAsync(scene.Bad, await scene.NextAsync(scene.Bad)));
    }
}
