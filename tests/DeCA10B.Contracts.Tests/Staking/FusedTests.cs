using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Staking;

/// <summary>The rules and their ledger as a part of the trainer.</summary>
public sealed class FusedTests
{
    [Theory, BothLives]
    public async Task One_contract_does_what_the_joined_ones_do(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var trainer = await DeployAsync(scene);
        await AddAsync(scene, trainer, scene.Good, [0, 2], 1);
        var added = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        Assert.Equal(StakingScene.Floor, await scene.Chain.GetBalanceAsync(trainer.Address));
        await trainer.RefundAsync([0, 2], 1, added, await scene.NextAsync(scene.Good, StakingScene.RefundWait));
        await trainer.WithdrawAsync(await scene.NextAsync(scene.Good));
        Assert.Equal(UInt256.Zero, await scene.Chain.GetBalanceAsync(trainer.Address));
        Assert.Equal(1ul, (await trainer.StandingOfAsync(scene.Good)).Standing);
        // A sample does not judge itself here either.
        await AddAsync(scene, trainer, scene.Bad, [3], 1);
        var wrong = (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        await Scene.RefusedAsync(new ModelDisagreesError(0, 1), async () => await trainer.RefundAsync([3], 1, wrong, await scene.NextAsync(scene.Bad)));
        await trainer.ReportAsync([3], 1, wrong, scene.Bad, await scene.NextAsync(scene.Good));
        await trainer.SettleAsync([3], 1, wrong, scene.Bad, await scene.NextAsync(scene.Other, StakingScene.SettleWait));
        await trainer.ClaimAsync(scene.Good, await trainer.KeyOfAsync([3], 1, wrong, scene.Bad), await scene.NextAsync(scene.Other));
        Assert.Equal(StakingScene.Floor - (StakingScene.Floor / 100), await trainer.OwedAsync(scene.Good));
    }

    [Theory, BothLives]
    public async Task The_administrator_administers_the_part_in_place_and_nobody_drives_it_from_outside(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var trainer = await DeployAsync(scene);
        await Scene.RefusedAsync(new NotAdministratorError(scene.Bad), async () => await trainer.SetSurpriseMarginAsync(3, await scene.NextAsync(scene.Bad)));
        await trainer.SetSurpriseMarginAsync(3, await scene.NextAsync(scene.Deployer));
        Assert.Equal(3, await trainer.SurpriseMarginAsync());
        // What the trainer drives the rules with is no function of the whole, not even for its owner.
        var withdraw = Contract.EncodeCall("handleWithdraw(address)", scene.Deployer);
        Assert.False((await scene.Chain.CallAsync(new CallRequest(trainer.Address, withdraw, new CallOptions(scene.Deployer)))).Succeeded);
    }

    static async Task<FusedStakingTrainer64Client> DeployAsync(Scene scene)
    {
        var options = new CallOptions(scene.Deployer);
        var model = await SparsePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [2, -2, 2, -2], 0, 1, options);
        var judge = await PerceptronJudge64Client.DeployAsync(scene.Chain, model.Address, options);
        var terms = StakingScene.Terms with { HalfLifeS = 1 };
        var trainer = await FusedStakingTrainer64Client.DeployAsync(scene.Chain, terms, 0, scene.Deployer, judge.Address, model.Address, options);
        await model.TransferOwnershipAsync(trainer.Address, options);
        return trainer;
    }

    static async Task AddAsync(Scene scene, FusedStakingTrainer64Client trainer, Address author, long[] data, ulong label)
    {
        var salt = StakingScene.Salt(1);
        var hidden = Keccak.Hash(Contract.EncodePacked((UInt256)31337, author, salt, label, data));
        await trainer.CommitAsync(hidden, UInt256.MaxValue, ulong.MaxValue, await scene.NextAsync(author, 1_000, StakingScene.Floor));
        await trainer.RevealAsync(data, label, salt, await scene.NextAsync(author, 1));
    }
}
