using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Simulation.Tests.Engine;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Tests.Sweeps;

public sealed class SweepRunnerTests
{
    [Fact]
    public async Task The_table_is_the_same_whatever_the_parallelism()
    {
        using var folder = new Folder();
        var sweep = SmallSweep.Create("1..2");
        foreach (var parallelism in new[] { 1, 2, 5 }) await SweepRunner.RunAsync(sweep, folder[$"{parallelism}.jsonl"], new LocalSweepEngine(parallelism));
        Assert.Equal(["1.csv", "1.jsonl", "2.csv", "2.jsonl", "5.csv", "5.jsonl"], folder.Names);
        Assert.Equal(File.ReadAllBytes(folder["1.csv"]), File.ReadAllBytes(folder["2.csv"]));
        Assert.Equal(File.ReadAllBytes(folder["1.csv"]), File.ReadAllBytes(folder["5.csv"]));
    }

    [Fact]
    public async Task A_row_says_what_the_record_of_a_single_run_says()
    {
        using var folder = new Folder();
        var sweep = SmallSweep.Create("4");
        await SweepRunner.RunAsync(sweep, folder["a.jsonl"]);
        var lines = File.ReadAllLines(folder["a.csv"]);
        Assert.Equal("id,model.kind,deposit.cost-of-haste,seed,contributions,final-time,first-accuracy,lowest-accuracy,final-accuracy,balance.Bad,balance.Good,held-by-contracts,addData.tried,addData.succeeded,refund.tried,refund.succeeded,report.tried,report.succeeded", lines[0]);
        var run = sweep.Runs[2];
        var record = run.Scenario.Run();
        Assert.Equal(SweepRow.Of(run, record).ToJson(), File.ReadAllLines(folder["a.jsonl"]).Single(line => line.Contains(run.Id, StringComparison.Ordinal)));
        Assert.StartsWith($"{run.Id},sparse-perceptron,0,4,{record.Contributions},", lines[3], StringComparison.Ordinal);
        Assert.Contains($",{record.Last("Bad")},{record.Last("Good")},{record.HeldByContracts},", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_a_row_is_not_run_again()
    {
        using var folder = new Folder();
        var (sweep, engine) = (SmallSweep.Create("1..2"), new CountingEngine());
        await Assert.ThrowsAsync<OperationCanceledException>(() => SweepRunner.RunAsync(sweep, folder["a.jsonl"], engine, cancellation: engine.StopAfter(3)));
        Assert.False(File.Exists(folder["a.csv"]));
        var rest = new CountingEngine();
        var outcome = await SweepRunner.RunAsync(sweep, folder["a.jsonl"], rest);
        Assert.Equal((8, 8, true), (outcome.Total, outcome.Resumed + outcome.Finished, outcome.IsComplete));
        Assert.Equal(outcome.Finished, rest.Started.Count);
        Assert.True(outcome.Resumed >= 2, $"{outcome.Resumed} rows were kept");
        Assert.Equal(0, (await SweepRunner.RunAsync(sweep, folder["a.jsonl"], rest)).Finished);
    }

    [Fact]
    public async Task Points_of_the_grid_that_are_one_run_are_run_once_and_have_a_row_each()
    {
        using var folder = new Folder();
        var sweep = new Sweep(SmallSweep.Scenario.With("model.kind=reversible-naive-bayes"), [SweepAxis.Parse("mechanism=market,staking"), SweepAxis.Parse("staking.floor-price=1,20")], [1]);
        var outcome = await SweepRunner.RunAsync(sweep, folder["a.jsonl"]);
        var lines = File.ReadAllLines(folder["a.csv"]).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(3, outcome.Total);
        Assert.Equal(["market 1", "market 20", "staking 1", "staking 20"], lines.Select(cells => $"{cells[1]} {cells[2]}"));
        Assert.Equal(lines[0][3..], lines[1][3..]);
        Assert.NotEqual(lines[2][3..], lines[3][3..]);
    }

    [Fact]
    public async Task A_run_that_fails_is_told_with_its_settings_and_tried_again_the_next_time()
    {
        using var folder = new Folder();
        var (sweep, engine) = (SmallSweep.Create("1..2"), new CountingEngine { Fails = run => run.Seed == 2 && run.Values[0] == "naive-bayes" });
        var outcome = await SweepRunner.RunAsync(sweep, folder["a.jsonl"], engine);
        Assert.False(outcome.IsComplete);
        Assert.Equal(["model.kind=naive-bayes deposit.cost-of-haste=0 seed=2: no luck", "model.kind=naive-bayes deposit.cost-of-haste=7200 seed=2: no luck"], outcome.Failures.Select(failure => $"{failure.Settings}: {failure.Error}"));
        Assert.Equal((6, 7), (outcome.Finished, File.ReadAllLines(outcome.TablePath).Length));
        var again = await SweepRunner.RunAsync(sweep, folder["a.jsonl"]);
        Assert.Equal((true, 6, 2), (again.IsComplete, again.Resumed, again.Finished));
        await SweepRunner.RunAsync(sweep, folder["b.jsonl"]);
        Assert.Equal(File.ReadAllBytes(folder["b.csv"]), File.ReadAllBytes(folder["a.csv"]));
    }

    [Fact]
    public async Task A_scenario_that_the_engine_refuses_is_the_failure_of_its_run_alone()
    {
        using var folder = new Folder();
        var sweep = new Sweep(SmallSweep.Scenario, [SweepAxis.Parse("model.kind=no-such-model,naive-bayes")], [1]);
        var outcome = await SweepRunner.RunAsync(sweep, folder["a.jsonl"]);
        Assert.Equal(("model.kind=no-such-model seed=1", 1), (Assert.Single(outcome.Failures).Settings, outcome.Finished));
        Assert.Contains("no-such-model", outcome.Failures[0].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_ends_with_all_done_and_counts_what_runs()
    {
        using var folder = new Folder();
        List<SweepProgress> seen = [];
        await SweepRunner.RunAsync(SmallSweep.Create("1..2"), folder["a.jsonl"], new LocalSweepEngine(2), seen.Add);
        Assert.Equal(new SweepProgress(0, 0, 0, 8), seen[0]);
        Assert.Equal(new SweepProgress(8, 0, 0, 8), seen[^1]);
        Assert.Contains(seen, progress => progress.Running == 2);
        Assert.All(seen, progress => Assert.InRange(progress.Running, 0, 2));
    }

    [Fact]
    public void An_engine_without_a_core_is_refused() =>
        Assert.Equal("The parallelism is 0; it must be at least 1. Leave it out to use all cores.", Assert.Throws<SweepException>(() => new LocalSweepEngine(0)).Message);
}
