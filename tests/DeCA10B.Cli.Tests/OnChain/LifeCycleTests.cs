using System.Text.Json;
using DeCA10B.Client;
using DeCA10B.Contracts;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

/// <summary>The whole life of a deployment, as a person lives it with the command line.</summary>
public sealed class LifeCycleTests : OnChainTest
{
    // The weights of even features are 0.5, of odd ones -0.5: spam as deployed.
    const string Spam = "0,2,5", Ham = "1,3,4";

    [NodeFact]
    public async Task A_model_is_deployed_though_killed_half_way_and_then_trained_by_two_accounts_refunded_reported_and_followed()
    {
        await using var node = await Anvil.StartAsync();
        await DeployAsync(node);
        await PredictAsync(node);
        var (good, bad) = await AddAsync(node);
        await ClaimAsync(node, good, bad);
        await LookAsync(node, good);
        await SpeakToAnotherClientAsync(node);
    }

    /// <summary>Killed when four transactions are mined and the fifth, a chunk of the model, waits; resumed, and run once more for nothing.</summary>
    async Task DeployAsync(AnvilChain node)
    {
        var account = $"node:{node.Accounts[0]}";
        await StoppedDeployment.RunAsync(node, Folder.Path, Folder.PathOf(Deployment), 4, "deploy", Composition, "--rpc", node.Url.ToString(), "--account", account);
        var unfinished = (await RunAsync(node, "status", "-d", Deployment, "--json")).Ended(Exit.Usage).JsonError;
        Assert.Equal("deployment-unfinished", unfinished.GetProperty("name").GetString());
        // It is mined while nobody listens.
        await node.SetAutomineAsync(true);
        await node.MineAsync();

        var resumed = (await RunAsync(node, "deploy", Composition, "--account", account, "--json")).Ended(Exit.Done).Json;
        Assert.Equal(5, resumed.GetProperty("resumed").GetInt32());
        Assert.Equal("linked", resumed.GetProperty("form").GetString());
        var again = (await RunAsync(node, "deploy", Composition, "--account", account)).Ended(Exit.Done);
        Assert.StartsWith("spam filter is deployed to chain 31337.\n", again.Output, StringComparison.Ordinal);

        using var journal = JsonDocument.Parse(await File.ReadAllBytesAsync(Folder.PathOf(Deployment)));
        var steps = journal.RootElement.GetProperty("steps").EnumerateArray().ToArray();
        Assert.All(steps, step => Assert.Equal("mined", step.GetProperty("state").GetString()));
        Assert.Equal(Enumerable.Range(0, steps.Length), steps.Select(step => step.GetProperty("nonce").GetInt32()));
        Assert.Equal((ulong)steps.Length, (await TransactionCountAsync(node)));
        Assert.Equal(4, steps.Count(step => step.GetProperty("what").GetString()!.StartsWith("deploy ", StringComparison.Ordinal)));
        var classifier = SparsePerceptronClient.At(node, AddressOf(resumed, "classifier"));
        Assert.Equal(-500_000_000L, (long)await classifier.WeightsAsync(99));
        Assert.Equal(AddressOf(resumed, "trainer"), await classifier.OwnerAsync());
    }

    async Task PredictAsync(AnvilChain node)
    {
        Folder.Write("samples.json", $"[[{Spam}],[{Ham}]]");
        var text = (await RunAsync(node, "predict", "-d", Deployment, "--sample", Spam)).Ended(Exit.Done);
        Assert.Equal("label  class  sample\n    1  spam   0,2,5\n", text.Output);
        var json = (await RunAsync(node, "predict", "-d", Deployment, "--sample", "@samples.json", "--json")).Ended(Exit.Done).Json;
        Assert.Equal([1, 0], json.GetProperty("predictions").EnumerateArray().Select(item => item.GetProperty("label").GetInt32()));
    }

    /// <summary>Alice, whose key is in a keystore file, adds a right sample; Bob, for whom the node signs, a wrong one, which the model is then taught otherwise.</summary>
    async Task<(string Good, string Bad)> AddAsync(AnvilChain node)
    {
        KeystoreFile.Create(Folder.PathOf("alice.json"), Alice, _ => "secret", cost: 1024);
        var good = (await RunAsync(node, "add-data", "-d", Deployment, "--sample", Spam, "--label", "spam", "--account", "keystore:alice.json", "--max-cost", "1ether", "--json")).Ended(Exit.Done).Json;
        Assert.Equal(Alice.Address.ToString(), good.GetProperty("sender").GetString());
        var bad = (await RunAsync(node, "add-data", "-d", Deployment, "--sample", Ham, "--label", "1", "--account", $"node:{Bob.Address}")).Ended(Exit.Done);
        Assert.Contains("as 1 (spam)", bad.Output, StringComparison.Ordinal);
        var transaction = bad.Output[(bad.Output.LastIndexOf("0x", StringComparison.Ordinal))..].TrimEnd('`', '.', '\n');
        // Bob's sample moved the model; Alice sets it right again.
        (await RunAsync(node, "add-data", "-d", Deployment, "--sample", Ham, "--label", "ham", "--account", "keystore:alice.json", "--json")).Ended(Exit.Done);
        return (good.GetProperty("transaction").GetString()!, transaction);
    }

    async Task ClaimAsync(AnvilChain node, string good, string bad)
    {
        var early = (await RunAsync(node, "refund", "-d", Deployment, "--transaction", good, "--account", "keystore:alice.json")).Ended(Exit.Chain);
        Assert.Contains("reverted: TooEarlyError", early.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Wait until 20", early.Error, StringComparison.Ordinal);
        await node.SetNextBlockTimestampAsync((await node.GetLatestBlockAsync()).Timestamp + 60);
        await node.MineAsync();

        var refund = (await RunAsync(node, "refund", "-d", Deployment, "--transaction", good, "--account", "keystore:alice.json", "--json")).Ended(Exit.Done).Json;
        Assert.True(UInt256.Parse(refund.GetProperty("amount").GetString()!) > 0);
        var report = (await RunAsync(node, "report", "-d", Deployment, "--transaction", bad, "--account", "keystore:alice.json")).Ended(Exit.Done);
        Assert.StartsWith($"{Alice.Address} got a reward of ", report.Output, StringComparison.Ordinal);
        var twice = (await RunAsync(node, "refund", "-d", Deployment, "--transaction", good, "--account", "keystore:alice.json", "--json")).Ended(Exit.Chain).JsonError;
        Assert.Equal("contract-reverted", twice.GetProperty("name").GetString());
    }

    async Task LookAsync(AnvilChain node, string good)
    {
        var status = (await RunAsync(node, "status", "-d", Deployment, "--json")).Ended(Exit.Done).Json;
        Assert.Equal(("3", "1"), (status.GetProperty("submitted").GetString(), status.GetProperty("good").GetString()));
        Assert.Equal(60u, status.GetProperty("refundWaitTimeS").GetUInt32());
        Assert.Contains("3 added, 1 refunded", (await RunAsync(node, "status", "-d", Deployment)).Ended(Exit.Done).Output, StringComparison.Ordinal);

        var events = (await RunAsync(node, "events", "-d", Deployment, "--cursor", "events.cursor", "--json")).Ended(Exit.Done).Json.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal(["addData", "addData", "addData", "refund", "report"], events.Select(item => item.GetProperty("kind").GetString()));
        Assert.Equal(good, events[0].GetProperty("transaction").GetString());
        Assert.Contains("No events", (await RunAsync(node, "events", "-d", Deployment, "--cursor", "events.cursor")).Ended(Exit.Done).Output, StringComparison.Ordinal);
        var ofBob = (await RunAsync(node, "events", "-d", Deployment, "--of", Bob.Address.ToString(), "--kind", "addData")).Ended(Exit.Done).Output;
        Assert.Equal(2, ofBob.TrimEnd().Split('\n').Length);
    }

    /// <summary>cast reads our ABI, predicts, and adds a sample; we see it.</summary>
    async Task SpeakToAnotherClientAsync(AnvilChain node)
    {
        var cast = new Cast(node.Url);
        var status = (await RunAsync(node, "status", "-d", Deployment, "--json")).Ended(Exit.Done).Json;
        var (trainer, classifier) = (Address.Parse(status.GetProperty("trainer").GetString()!), Address.Parse(status.GetProperty("classifier").GetString()!));

        Assert.Equal("1", await cast.CallAsync(classifier, "SparsePerceptron", "predict", "[0,2]"));
        Assert.Equal("0", await cast.CallAsync(classifier, "SparsePerceptron", "predict", "[1,3]"));
        var receipt = await cast.SendAsync(Bob.Address, UInt256.Parse("1000000000000000000"), trainer, "CollaborativeTrainer64", "addData", "[0,2]", "1");

        Assert.Equal("0x1", receipt.GetProperty("status").GetString());
        var events = (await RunAsync(node, "events", "-d", Deployment, "--cursor", "events.cursor", "--json")).Ended(Exit.Done).Json.GetProperty("events").EnumerateArray().Single();
        Assert.Equal((Bob.Address.ToString(), receipt.GetProperty("transactionHash").GetString()), (events.GetProperty("account").GetString(), events.GetProperty("transaction").GetString()));
        Assert.Equal([0, 2], events.GetProperty("sample").EnumerateArray().Select(number => number.GetInt32()));
    }

    static Address AddressOf(JsonElement report, string part) => Address.Parse(report.GetProperty("contracts").GetProperty(part).GetString()!);

    static async Task<ulong> TransactionCountAsync(AnvilChain node) => await node.GetTransactionCountAsync(node.Accounts[0]);
}
