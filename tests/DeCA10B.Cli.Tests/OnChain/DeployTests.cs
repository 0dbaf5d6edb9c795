using DeCA10B.Chains;
using DeCA10B.Cli.Deployments;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

public sealed class DeployTests : OnChainTest
{
    [NodeFact]
    public async Task A_fused_trainer_is_one_contract_that_any_command_speaks_to()
    {
        await using var node = await Anvil.StartAsync();
        WriteComposition(Composition, "fused");
        var deployed = (await RunAsync(node, "deploy", Composition, "--account", "env:DEPLOYER_KEY", "--json")).Ended(Exit.Done).Json;
        Assert.Equal(["trainer"], deployed.GetProperty("contracts").EnumerateObject().Select(part => part.Name));

        var trainer = deployed.GetProperty("contracts").GetProperty("trainer").GetString()!;
        Assert.Contains("form          fused", (await RunAsync(node, "status", "--trainer", trainer)).Ended(Exit.Done).Output, StringComparison.Ordinal);
        Assert.Contains("1  spam", (await RunAsync(node, "predict", "--trainer", trainer, "--sample", "0,2,4")).Ended(Exit.Done).Output, StringComparison.Ordinal);
        (await RunAsync(node, "add-data", "--trainer", trainer, "--sample", "0,2,4", "--label", "spam", "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
        Assert.Contains("addData", (await RunAsync(node, "events", "--trainer", trainer)).Ended(Exit.Done).Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task A_dry_run_sends_nothing_and_says_the_gas_and_the_price()
    {
        await using var node = await Anvil.StartAsync();
        var run = (await RunAsync(node, "deploy", Composition, "--dry-run", "--json")).Ended(Exit.Done).Json;
        var priced = (await RunAsync(null, "deploy", Composition, "--dry-run", "--gas-price", "2gwei", "--json")).Ended(Exit.Done).Json;

        Assert.Equal(0ul, (await node.GetLatestBlockAsync()).Number);
        Assert.False(File.Exists(Folder.PathOf(Deployment)));
        Assert.Equal(9, run.GetProperty("steps").GetArrayLength());
        Assert.Equal(priced.GetProperty("gasUsed").GetUInt64() * (UInt256)2_000_000_000, UInt256.Parse(priced.GetProperty("fee").GetString()!));
        var deployed = (await RunAsync(node, "deploy", Composition, "--account", "env:DEPLOYER_KEY", "--json")).Ended(Exit.Done).Json;
        Assert.Equal(deployed.GetProperty("gasUsed").GetUInt64(), run.GetProperty("gasUsed").GetUInt64());
    }

    [NodeFact]
    public async Task Another_mechanism_and_another_classifier_of_the_same_model_are_named()
    {
        await using var node = await Anvil.StartAsync();
        Folder.Write("points.toml", """
            name = "points"
            [model]
            file = "model.json"
            contract = "AveragedPerceptron"
            [incentive]
            contract = "Points64"
            arguments = { refundWaitTimeS = 0, ownerClaimWaitTimeS = 0, anyAddressClaimWaitTimeS = 0 }
            """);
        (await RunAsync(node, "deploy", "points.toml", "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
        var added = (await RunAsync(node, "add-data", "-d", "points.deployment.json", "--sample", "0,2", "--label", "spam", "--account", "env:DEPLOYER_KEY", "--json")).Ended(Exit.Done).Json;
        Assert.Equal("0", added.GetProperty("cost").GetString());
        var refund = (await RunAsync(node, "refund", "-d", "points.deployment.json", "-t", added.GetProperty("transaction").GetString()!, "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
        Assert.Contains("was accepted", refund.Output, StringComparison.Ordinal);
        Assert.Contains("0 wei for a sample now", (await RunAsync(node, "status", "-d", "points.deployment.json")).Ended(Exit.Done).Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task Contracts_of_ones_own_are_named_by_their_artifacts()
    {
        await using var node = await Anvil.StartAsync();
        // Of another name than the family's, as an own contract is.
        foreach (var name in (string[])["Points64", "SparsePerceptronTrainer"])
            File.Copy(Path.Combine(AppContext.BaseDirectory, "contracts", name + ".json"), Folder.PathOf($"Own{name}.json"));
        const string terms = "refundWaitTimeS = 3, ownerClaimWaitTimeS = 4, anyAddressClaimWaitTimeS = 5";
        Folder.Write("linked.toml", $"name = \"own\"\n[model]\nfile = \"model.json\"\n[incentive]\nartifact = \"OwnPoints64.json\"\narguments = {{ {terms} }}\n");
        Folder.Write("fused.toml", $"name = \"own\"\nform = \"fused\"\n[model]\nfile = \"model.json\"\n[trainer]\nartifact = \"OwnSparsePerceptronTrainer.json\"\narguments = {{ terms = {{ {terms}, costWeight = \"0x10\" }} }}\n");

        foreach (var form in (string[])["linked", "fused"])
        {
            (await RunAsync(node, "deploy", $"{form}.toml", "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
            var status = (await RunAsync(node, "status", "-d", $"{form}.deployment.json", "--json")).Ended(Exit.Done).Json;
            Assert.Equal((form, 5u), (status.GetProperty("form").GetString(), status.GetProperty("anyAddressClaimWaitTimeS").GetUInt32()));
        }
    }

    [Fact]
    public async Task A_second_run_is_kept_away_from_a_deployment()
    {
        using (DeploymentLock.Take(Folder.PathOf(Deployment)))
        {
            var run = (await RunAsync(null, "deploy", Composition, "--rpc", "http://127.0.0.1:9", "--account", "env:DEPLOYER_KEY", "--json")).Ended(Exit.Usage);
            Assert.Equal("deployment-running", run.JsonError.GetProperty("name").GetString());
        }

        Assert.Empty(Directory.GetFiles(Folder.Path, "*.lock"));
    }

    [NodeFact]
    public async Task A_devnet_runs_with_a_deployment_until_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var running = CliRun.WithAsync(Surroundings(null), stop.Token, "devnet", "--port", "0", "--json");
        while (!running.IsCompleted && !File.Exists(Folder.PathOf("devnet.deployment.json"))) await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        var run = (await running).Ended(Exit.Done);

        Assert.Contains("\"rpc\": \"http://127.0.0.1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"blocks\": 8", run.Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task Events_are_followed_until_the_person_has_seen_enough()
    {
        await using var node = await Anvil.StartAsync();
        (await RunAsync(node, "deploy", Composition, "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
        using var stop = new CancellationTokenSource();
        var following = CliRun.WithAsync(Surroundings(node), stop.Token, "events", "-d", Deployment, "--follow", "--cursor", "follow.cursor");
        (await RunAsync(node, "add-data", "-d", Deployment, "--sample", "0,2", "--label", "spam", "--account", "env:DEPLOYER_KEY")).Ended(Exit.Done);
        while (!following.IsCompleted && !IsRead("follow.cursor", 10)) await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        var run = (await following).Ended(Exit.Done);

        Assert.Contains("addData", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 events, up to block 10.\n", run.Output, StringComparison.Ordinal);
    }

    bool IsRead(string cursor, ulong block) => File.Exists(Folder.PathOf(cursor)) && EventCursor.Parse(File.ReadAllText(Folder.PathOf(cursor)).Trim()).NextBlock > block;
}
