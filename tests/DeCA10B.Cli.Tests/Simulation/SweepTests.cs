namespace DeCA10B.Cli.Tests.Simulation;

public sealed class SweepTests : IDisposable
{
    static readonly string[] Grid = ["--grid", "deposit.refund-wait=3600,7200", "--grid", "agents.Bad.deposit=20,40,80", "--out", "grid.jsonl"];

    readonly TemporaryFolder folder = new();

    public SweepTests() => folder.Write("small.toml", SmallScenario.Text);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_combination_is_run_with_every_seed_and_none_twice()
    {
        var first = (await SweepAsync("--seeds", "1..2", "--json")).Ended(Exit.Done).Json;
        Assert.Equal((12, 0, 12), (first.GetProperty("total").GetInt32(), first.GetProperty("resumed").GetInt32(), first.GetProperty("finished").GetInt32()));
        var table = await File.ReadAllTextAsync(folder.PathOf("grid.csv"));
        Assert.Equal(13, table.TrimEnd('\n').Split('\n').Length);
        var again = (await SweepAsync("--seeds", "1..2", "--json")).Ended(Exit.Done).Json;
        Assert.Equal((12, 12, 0), (again.GetProperty("total").GetInt32(), again.GetProperty("resumed").GetInt32(), again.GetProperty("finished").GetInt32()));
        Assert.Equal(table, await File.ReadAllTextAsync(folder.PathOf("grid.csv")));
    }

    [Fact]
    public async Task Rows_that_got_lost_are_run_again_to_the_same_table()
    {
        (await SweepAsync("--seeds", "1", "--parallel", "1")).Ended(Exit.Done);
        var table = await File.ReadAllTextAsync(folder.PathOf("grid.csv"));
        var lines = await File.ReadAllLinesAsync(folder.PathOf("grid.jsonl"));
        await File.WriteAllTextAsync(folder.PathOf("grid.jsonl"), string.Join('\n', lines[..4]) + "\n");
        File.Delete(folder.PathOf("grid.csv"));
        var run = (await SweepAsync("--seeds", "1")).Ended(Exit.Done);
        Assert.StartsWith("6 runs: 3 run now, 3 were there.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(table, await File.ReadAllTextAsync(folder.PathOf("grid.csv")));
    }

    [Fact]
    public async Task A_run_that_fails_is_named_and_the_others_are_kept()
    {
        var run = (await CliRun.InAsync(folder.Path, "sweep", "small.toml", "--grid", "model.kind=naive-bayes,averaged-perceptron", "--seeds", "1", "--out", "kinds.jsonl")).Ended(Exit.Usage);
        Assert.Contains("error: 1 of 2 runs failed, model.kind=averaged-perceptron seed=1 for one: Mechanism deposit does not take model averaged-perceptron", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(folder.PathOf("kinds.jsonl"))).Length);
    }

    Task<CliRun> SweepAsync(params string[] arguments) => CliRun.InAsync(folder.Path, ["sweep", "small.toml", .. Grid, .. arguments]);
}
