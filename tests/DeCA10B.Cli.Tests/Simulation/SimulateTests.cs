using System.Text.Json;
using DeCA10B.Simulation.Reports;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Cli.Tests.Simulation;

public sealed class SimulateTests : IDisposable
{
    static readonly string[] All =
    [
        "plot.png", "plot.svg", "report.html", "run.accuracies.parquet", "run.agents.parquet", "run.balances.parquet", "run.json", "run.payments.parquet", "scenario.toml",
    ];

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_leaves_all_its_files_in_a_folder_of_its_name_and_seed()
    {
        var run = (await SmallScenario.RunAsync(folder)).Ended(Exit.Done);
        var left = folder.PathOf("runs/two-strangers-3");
        Assert.Equal(All, SmallScenario.FilesIn(left));
        Assert.Contains($"Written to {Path.Combine("runs", "two-strangers-3")}: ", run.Output, StringComparison.Ordinal);
        Assert.True(RunAnalysis.Of(RunFile.Read(Path.Combine(left, "run.json"))).InvariantsHold);
    }

    [Fact]
    public async Task The_table_is_that_of_the_run_file()
    {
        var run = (await SmallScenario.RunAsync(folder, "--out", "out", "--no-plot", "--json")).Ended(Exit.Done);
        Assert.Empty(run.Error);
        var result = run.Json.GetProperty("result");
        var record = RunFile.Read(folder.PathOf("out/run.json"));
        Assert.Equal(
            RunAnalysis.Of(record).Agents.Select(agent => (agent.Name, agent.Start.ToString(), agent.End.ToString())),
            result.GetProperty("agents").EnumerateArray().Select(agent => (agent.GetProperty("agent").GetString()!, agent.GetProperty("startWei").GetString()!, agent.GetProperty("endWei").GetString()!)));
        Assert.Equal(record.Contributions, result.GetProperty("contributions").GetInt32());
        Assert.Equal(record.Accuracies[^1].Accuracy, result.GetProperty("accuracy").GetProperty("end").GetDouble());
        Assert.Equal(record.HeldByContracts.ToString(), result.GetProperty("heldByContracts").GetString());
        Assert.Equal(record.Calls.Count, result.GetProperty("calls").GetArrayLength());
    }

    [Fact]
    public async Task The_scenario_that_a_run_leaves_gives_the_same_bytes_again()
    {
        (await SmallScenario.RunAsync(folder, "--out", "first", "--seed", "11", "--set", "agents.Good.deposit=60")).Ended(Exit.Done);
        (await CliRun.InAsync(folder.Path, "simulate", "first/scenario.toml", "--out", "again")).Ended(Exit.Done);
        foreach (var name in All) Assert.True(File.ReadAllBytes(folder.PathOf("first/" + name)).SequenceEqual(File.ReadAllBytes(folder.PathOf("again/" + name))), name);
    }

    [Fact]
    public async Task Settings_and_seed_change_what_is_run()
    {
        (await SmallScenario.RunAsync(folder, "--out", "out", "--no-plot", "--seed", "12", "--set", "agents.Bad.balance=500", "--set", "dataset.train=70")).Ended(Exit.Done);
        var record = RunFile.Read(folder.PathOf("out/run.json"));
        Assert.Equal(12UL, record.Seed);
        Assert.Equal("500000000000000000000", record.Agents.Single(agent => agent.Name == "Bad").StartBalance.ToString());
        Assert.InRange(record.Contributions, 1, 30);
    }

    [Fact]
    public async Task Printing_writes_the_scenario_with_its_changes_and_runs_nothing()
    {
        var run = (await SmallScenario.RunAsync(folder, "--print", "--set", "deposit.refund-wait=60")).Ended(Exit.Done);
        var read = ScenarioFile.Parse(run.Output, "printed");
        Assert.Equal((60u, "two strangers", 2), (read.Deposit.RefundWait, read.Name, read.Agents.Count));
        Assert.Equal(["small.toml"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--schema")]
    [InlineData("--schema", "--json")]
    public async Task The_schema_is_one_JSON_document_that_knows_the_keys(params string[] arguments)
    {
        var schema = (await CliRun.InAsync(folder.Path, ["simulate", .. arguments])).Ended(Exit.Done).Json;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(ScenarioSchema.Text()).RootElement, schema));
    }

    [Fact]
    public async Task Without_pictures_those_of_an_earlier_run_do_not_stay_beside_the_new_one()
    {
        (await SmallScenario.RunAsync(folder, "--out", "out")).Ended(Exit.Done);
        (await SmallScenario.RunAsync(folder, "--out", "out", "--no-plot", "--seed", "4")).Ended(Exit.Done);
        Assert.Equal(All.Except(["plot.png", "plot.svg", "report.html"]), SmallScenario.FilesIn(folder.PathOf("out")));
    }

    [Fact]
    public async Task Progress_is_plain_lines_on_standard_error_when_nobody_looks()
    {
        var run = (await SmallScenario.RunAsync(folder, "--out", "out", "--no-plot")).Ended(Exit.Done);
        Assert.EndsWith("%\n", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("60/60 contributions, day ", run.Error.Split('\n')[^2], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task An_interrupted_run_says_so_and_leaves_the_finished_one_as_it_was()
    {
        (await SmallScenario.RunAsync(folder, "--out", "out")).Ended(Exit.Done);
        var before = await File.ReadAllBytesAsync(folder.PathOf("out/run.json"));
        using var stop = new CancellationTokenSource();
        using var error = new StoppingWriter(stop);
        using var output = new StringWriter();
        // So long that it is still going on when its first line is written.
        var exit = await Cli.RunAsync(["simulate", "small.toml", "--set", "dataset.train=200000", "--out", "out"], output, error, CliRun.Surroundings(folder.Path), stop.Token);
        Assert.Equal(Exit.Cancelled, exit);
        Assert.Matches(@"Stopped after \d+ of 199960 contributions, day \d+\.\d\d\. Nothing was written\.\s+error: Cancelled\.\s+\z", error.ToString());
        Assert.Empty(output.ToString());
        Assert.Equal(All, SmallScenario.FilesIn(folder.PathOf("out")));
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.PathOf("out/run.json")));
    }

    [NodeFact]
    public async Task On_a_local_EVM_it_is_the_same_run_to_the_last_byte()
    {
        string[] shorter = ["--set", "dataset.train=52"];
        (await SmallScenario.RunAsync(folder, [.. shorter, "--out", "native"])).Ended(Exit.Done);
        (await SmallScenario.RunAsync(folder, [.. shorter, "--out", "evm", "--chain", "anvil"])).Ended(Exit.Done);
        Assert.Equal(await File.ReadAllTextAsync(folder.PathOf("native/run.json")), await File.ReadAllTextAsync(folder.PathOf("evm/run.json")));
    }

    /// <summary>Stops a command at the first thing that it says.</summary>
    sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override void Write(char value)
        {
            base.Write(value);
            stop.Cancel();
        }

        public override void Write(string? value)
        {
            base.Write(value);
            stop.Cancel();
        }
    }
}
