using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class TrainerFaultTests
{
    [Theory, BothLives]
    public async Task B23_a_contract_account_is_paid(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var wallet = await NotingWalletClient.DeployAsync(scene.Chain);
        var sample = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await ReportThroughAsync(wallet, scene, sample, Scene.AnyWait);
        Assert.Equal(sample.Cost, await wallet.ReceivedAsync());
        Assert.Equal(sample.Cost, await scene.Chain.GetBalanceAsync(wallet.Address));
    }

    [Theory, BothLives]
    public async Task B23_a_receiver_that_calls_back_is_paid_once(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var wallet = await ReentrantWalletClient.DeployAsync(scene.Chain);
        var first = await scene.AddAsync(scene.Bad, [1, 3], 1);
        var second = await scene.AddAsync(scene.Bad, [3, 5], 1);
        // Calling back for the same record finds it empty, which fails the payment and with it everything.
        await Scene.RefusedAsync(new PaymentFailedError(wallet.Address, first.Cost), async () => await wallet.ReportTwiceAsync(
            scene.Trainer.Address, first.Data, first.Label, first.Time, first.Time, first.Author, await scene.NextAsync(scene.Other, Scene.AnyWait)));
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(wallet.Address));
        Assert.Equal(first.Cost, await scene.Handler.GetClaimableAmountAsync(first.Data, first.Label, first.Time, first.Author));
        Assert.Equal(first.Cost + second.Cost, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
    }

    [Theory, BothLives]
    public async Task B23_a_receiver_may_call_back_for_something_else(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var wallet = await ReentrantWalletClient.DeployAsync(scene.Chain);
        var first = await scene.AddAsync(scene.Bad, [1, 3], 1);
        var second = await scene.AddAsync(scene.Bad, [1, 3], 1);
        await wallet.ReportTwiceAsync(
            scene.Trainer.Address, first.Data, first.Label, first.Time, second.Time, first.Author, await scene.NextAsync(scene.Other, Scene.AnyWait));
        Assert.Equal(first.Cost + second.Cost, await scene.Chain.GetBalanceAsync(wallet.Address));
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
    }

    [Theory, BothLives]
    public async Task B28_the_same_sample_twice_in_a_second_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        // The handler's owner plays the trainer: two additions in one second need one transaction.
        var adder = await TwiceClient.DeployAsync(scene.Chain);
        await scene.Handler.TransferOwnershipAsync(adder.Address, await scene.NextAsync(scene.Deployer));
        // Also when the first has been claimed in between, as nothing is left on the record then.
        foreach (var claims in new[] { false, true })
        {
            var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () =>
                await adder.AddAsync(scene.Handler.Address, scene.Good, [0, 2], 1, claims, await scene.NextAsync(scene.Other)));
            Assert.IsType<DataAlreadyAddedError>(exception.Error);
        }
    }

    [Theory, BothLives]
    public async Task B28_the_same_sample_a_second_later_has_claims_of_its_own(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var first = await scene.AddAsync(scene.Good, [0, 2], 1);
        var second = await scene.AddAsync(scene.Good, [0, 2], 1, after: 1);
        Assert.Equal(first.Cost, await scene.RefundAsync(first));
        Assert.Equal(second.Cost, await scene.RefundAsync(second));
    }

    [Theory, BothLives]
    public async Task B29_the_classifier_can_be_taken_back_and_returned(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () =>
            await scene.Trainer.TransferClassifierOwnershipAsync(scene.Bad, await scene.NextAsync(scene.Bad)));
        await scene.Trainer.TransferClassifierOwnershipAsync(scene.Deployer, await scene.NextAsync(scene.Deployer));
        await scene.Model.InitializeWeightsAsync(0, [3_000_000_000], await scene.NextAsync(scene.Deployer));
        await Scene.RefusedAsync(new NotOwnerError(scene.Trainer.Address), () => scene.AddAsync(scene.Good, [0], 1));
        Assert.Equal(sample.Cost, await scene.RefundAsync(sample));
        await scene.Model.TransferOwnershipAsync(scene.Trainer.Address, await scene.NextAsync(scene.Deployer));
        await scene.AddAsync(scene.Good, [0], 1);
        Assert.Equal(3_000_000_000, await scene.Model.WeightsAsync(0));
    }

    static async Task ReportThroughAsync(NotingWalletClient wallet, Scene scene, Submission sample, ulong after) => await wallet.ReportAsync(
        scene.Trainer.Address, sample.Data, sample.Label, sample.Time, sample.Author, await scene.NextAsync(scene.Other, after));
}
