using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Models.Trees;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;
using DeCA10B.Simulation.Tests.Engine;
using DeCA10B.Testing;

namespace DeCA10B.Simulation.Tests.Models;

public sealed class TreeOnChainTests
{
    private static readonly UInt256 Ether = SmallScenario.Unit;

    [Fact]
    public void A_sample_is_learnt_when_its_transaction_is_through()
    {
        var (chain, trainer, tree) = Deploy();
        trainer.From(chain.Accounts[1], Ether).AddData([1, 2], 1);
        Assert.Equal("0 1\n", tree.Describe());
        Assert.Equal(1ul, tree.Predict([1, 2]));
    }

    [Fact]
    public void Nothing_is_learnt_from_a_transaction_that_reverts_after_the_training()
    {
        var (chain, trainer, tree) = Deploy();
        trainer.From(chain.Accounts[1], Ether).AddData([1, 2], 1);
        // The change goes back to the sender last of all, and a data handler takes no wei.
        var refuses = trainer.DataHandler.Address;
        chain.SetBalance(refuses, 2 * Ether);
        Assert.Throws<RevertException>(() => trainer.From(refuses, Ether).AddData([3, 4], 0));
        Assert.Equal("0 1\n", tree.Describe());
        trainer.From(chain.Accounts[1], Ether).AddData([5, 6], 0);
        Assert.Equal("1 1\n", tree.Describe());
    }

    [Fact]
    public void A_sample_that_is_none_of_the_trees_reverts_as_of_a_contract()
    {
        var (chain, trainer, tree) = Deploy();
        var client = CollaborativeTrainer64Client.At(chain, trainer.Address);
        Stage.Wait(client.AddDataAsync([1, 2], 1, new(chain.Accounts[1], Ether)));
        Assert.Equal("0 1\n", tree.Describe());
        Assert.ThrowsAny<ContractRevertedException>(() => { Stage.Wait(client.AddDataAsync([1, 2, 3], 1, new(chain.Accounts[1], Ether))); });
        Assert.ThrowsAny<ContractRevertedException>(() => { Stage.Wait(client.AddDataAsync([3, 2], 2, new(chain.Accounts[1], Ether))); });
        Assert.Equal("0 1\n", tree.Describe());
    }

    [Fact]
    public void A_tree_learns_the_nine_classes_of_tic_tac_toe_from_honest_and_malicious_agents()
    {
        var scenario = TicTacToe();
        var run = scenario.Run();
        Assert.Equal(20_000 * Ether, run.Last("Good") + run.Last("Bad") + run.HeldByContracts);
        Assert.Equal(1_350, run.Contributions);
        Assert.All(run.Calls, call => Assert.Equal(call.Tried, call.Succeeded));
        Assert.True(run.Accuracies[^1].Accuracy > 0.25, $"{run.Accuracies[^1].Accuracy}");
        Running.AssertSame(run, scenario.Run());
    }

    [Fact]
    public void A_tree_learns_the_tumours()
    {
        var run = (SmallScenario.Of("deposit", "decision-tree") with
        {
            Dataset = "breast-cancer", DatasetOptions = new() { Folder = SharedData.Require("breast-cancer") }, InitialPortion = 0.2,
        }).Run();
        Assert.Equal(398 - 79, run.Contributions);
        Assert.True(run.Accuracies[^1].Accuracy > 0.85, $"{run.Accuracies[^1].Accuracy}");
    }

    [Fact]
    public async Task A_node_is_refused()
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        await using var anvil = await Anvil.StartAsync(new());
        var error = await Assert.ThrowsAsync<ScenarioException>(() => Task.Run(() => TicTacToe().Run(new Stage(anvil, account => anvil.ImpersonateAsync(account)))));
        Assert.Equal("Model decision-tree has no contract, so it runs on the native chain only. Take dense-perceptron or logistic-regression or nearest-centroid, or leave the node out.", error.Message);
    }

    private static Scenario TicTacToe() => SmallScenario.Of("deposit", "decision-tree") with
    {
        Dataset = "tic-tac-toe", DatasetOptions = new() { TrainSize = 1_500, TestSize = 300 },
    };

    private static (NativeChain Chain, CollaborativeTrainer64 Trainer, HoeffdingTree Tree) Deploy()
    {
        var chain = new NativeChain();
        var tree = new HoeffdingTree(2, 2);
        var classifier = chain.Deploy(() => new TreeClassifier(tree));
        var handler = Stage.Wait(DataHandler64Client.DeployAsync(chain));
        var mechanism = Stage.Wait(Stakeable64Client.DeployAsync(chain, 60, 120, 120, (UInt80)1));
        var trainer = Stage.Wait(CollaborativeTrainer64Client.DeployAsync(chain, "tree", "", "", handler.Address, mechanism.Address, classifier.Address));
        Stage.Wait(handler.TransferOwnershipAsync(trainer.Address));
        Stage.Wait(mechanism.TransferOwnershipAsync(trainer.Address));
        return (chain, (CollaborativeTrainer64)chain.ContractAt(trainer.Address)!, tree);
    }
}
