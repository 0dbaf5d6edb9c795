using System.Text.Json;
using DeCA10B.Contracts;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

/// <summary>A deployment that is stopped at any of its transactions, while the transaction waits: it is mined afterwards, or the node forgets it.</summary>
public sealed class ResumedDeploymentTests : OnChainTest
{
    const int Transactions = 9;

    public static TheoryData<int, bool, bool> Stops()
    {
        var stops = new TheoryData<int, bool, bool>();
        // Who signs alternates: the hash of what a node signs is not known when it is written down.
        for (var mined = 0; mined < Transactions; mined++)
            foreach (var arrives in (bool[])[true, false]) stops.Add(mined, arrives, mined % 2 == 0);
        return stops;
    }

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task It_goes_on_wherever_it_was_stopped(int mined, bool arrives, bool isSignedHere)
    {
        if (Reason is { } reason) Assert.Skip(reason);
        await using var node = await Anvil.StartAsync();
        string[] account = ["--account", isSignedHere ? "env:DEPLOYER_KEY" : $"node:{Deployer.Address}"];
        await StopAsync(node, mined, account);
        if (!arrives) _ = (await node.Connection.TellAsync(new("anvil_dropAllTransactions"))).Result;
        await node.SetAutomineAsync(true);
        await node.MineAsync();

        var resumed = (await RunAsync(node, ["deploy", Composition, .. account, "--json"])).Ended(Exit.Done).Json;

        // A chunk of the model is the only thing that may be sent twice.
        Assert.InRange(await node.GetTransactionCountAsync(Deployer.Address), (ulong)Transactions, (ulong)Transactions + 1);
        var trainer = Address.Parse(resumed.GetProperty("contracts").GetProperty("trainer").GetString()!);
        var classifier = SparsePerceptronClient.At(node, await CollaborativeTrainer64Client.At(node, trainer).ClassifierAsync());
        Assert.Equal(trainer, await classifier.OwnerAsync());
        Assert.Equal((500_000_000L, -500_000_000L), ((long)await classifier.WeightsAsync(0), (long)await classifier.WeightsAsync(99)));
    }

    /// <summary>Lets a deployment send until some transactions are mined and the next one waits, and cancels it.</summary>
    async Task StopAsync(AnvilChain node, int mined, string[] account)
    {
        await node.SetAutomineAsync(false);
        using var stop = new CancellationTokenSource();
        var running = CliRun.WithAsync(Surroundings(node), stop.Token, ["deploy", Composition, "--timeout", "30", .. account]);
        while (true)
        {
            var status = await node.Connection.AskAsync("txpool_status", null, stop.Token);
            var isWaiting = status.GetProperty("pending").GetString() != "0x0";
            if (isWaiting && await node.GetTransactionCountAsync(Deployer.Address) == (ulong)mined) break;
            Assert.False(running.IsCompleted, "the deployment ended before it was stopped");
            if (isWaiting) await node.MineAsync();
            else await Task.Delay(5);
        }

        await stop.CancelAsync();
        (await running).Ended(Exit.Cancelled);
        Assert.Equal(mined + 1, JsonDocument.Parse(await File.ReadAllTextAsync(Folder.PathOf(Deployment))).RootElement.GetProperty("steps").GetArrayLength());
    }

    static readonly string? Reason = Anvil.WhyUnavailable();
}
