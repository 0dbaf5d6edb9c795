using System.Globalization;
using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Cluster;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Sweeps;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>sweep</c>: a scenario for every combination of values, each with every seed.</summary>
static class SweepCommand
{
    const int FailuresShown = 10;

    public static Command Create(CliFrame frame)
    {
        var scenario = new ScenarioOptions(hasSeed: false);
        var grid = new Option<string[]>("--grid") { Description = "A key and its values, such as model.kind=naive-bayes,sparse-perceptron. May be given several times: every combination is run.", HelpName = "KEY=A,B", DefaultValueFactory = _ => [] };
        var seeds = new Option<string>("--seeds") { Description = "The seeds: a range such as 1..20, a list such as 1,2,5, or both.", HelpName = "SEEDS", DefaultValueFactory = _ => "1..20" };
        var output = new Option<string>("--out", "-o") { Description = "The results file, a line a run; runs that are in it are not run again. The table is written beside it, as CSV.", HelpName = "FILE", Required = true };
        var parallel = ParallelOption.Create();
        var cluster = ClusterOption.Create("Runs on the silos of a cluster instead of this machine's cores");
        var command = new Command("sweep", "Runs a scenario over a grid of values and over seeds. What was finished stays: the same command goes on where it was stopped.");
        scenario.AddTo(command);
        foreach (var option in new Option[] { grid, seeds, output, parallel, cluster }) command.Add(option);
        return command.Reports(frame, async invocation =>
        {
            var sweep = new Sweep(scenario.Read(invocation), [.. invocation.Get(grid)!.Select(SweepAxis.Parse)], SweepSeeds.Parse(invocation.Get(seeds)!));
            var file = invocation.PathOf(invocation.Get(output)!);
            RequireData(invocation, sweep);
            var outcome = await RunAsync(invocation, sweep, file, ClusterOption.Read(invocation, cluster), ParallelOption.Read(invocation, parallel)).ConfigureAwait(false);
            RequireComplete(invocation, outcome);
            return new SweepReport(sweep.Id, outcome.Total, outcome.Resumed, outcome.Finished, invocation.ShortPathOf(file), invocation.ShortPathOf(outcome.TablePath));
        });
    }

    /// <summary>A folder that is not there, or a dataset that cannot be read, would fail in every run.</summary>
    static void RequireData(Invocation invocation, Sweep sweep)
    {
        var first = sweep.Runs[0].Scenario;
        if (Datasets.OriginOf(first.Dataset) is not null) ScenarioData.Load(invocation, first);
    }

    static async Task<SweepOutcome> RunAsync(Invocation invocation, Sweep sweep, string file, ClusterConnection? connection, int? parallel)
    {
        if (connection is null) return await RunAsync(invocation, sweep, file, new LocalSweepEngine(parallel)).ConfigureAwait(false);
        await using var cluster = await SweepCluster.ConnectAsync(connection, cancellation: invocation.Cancellation).ConfigureAwait(false);
        return await RunAsync(invocation, sweep, file, cluster).ConfigureAwait(false);
    }

    static async Task<SweepOutcome> RunAsync(Invocation invocation, Sweep sweep, string file, ISweepEngine engine)
    {
        try
        {
            var total = sweep.Runs.DistinctBy(run => run.Id).Count();
            return await ProgressBar.ShowAsync(invocation, "runs", total, tell =>
                SweepRunner.RunAsync(sweep, file, engine, progress => tell(progress.Done + progress.Failed), invocation.Cancellation)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (invocation.Cancellation.IsCancellationRequested)
        {
            invocation.Say($"Stopped. What was finished is in {invocation.ShortPathOf(file)}; the same command goes on with it.");
            throw;
        }
    }

    static void RequireComplete(Invocation invocation, SweepOutcome outcome)
    {
        if (outcome.IsComplete) return;
        foreach (var failure in outcome.Failures.Take(FailuresShown)) invocation.Say($"{failure.Settings}: {failure.Error}");
        if (outcome.Failures.Count > FailuresShown) invocation.Say($"and {outcome.Failures.Count - FailuresShown} more");
        var first = outcome.Failures[0];
        throw CliException.Input("sweep-runs", string.Create(CultureInfo.InvariantCulture, $"{outcome.Failures.Count} of {outcome.Total} runs failed, {first.Settings} for one: {first.Error}"),
            "What was finished is kept: mend the grid or the scenario, or run the same command again to try the failed ones.");
    }

    /// <param name="Id">Names the sweep.</param>
    /// <param name="Total">All runs.</param>
    /// <param name="Resumed">How many were in the file before.</param>
    /// <param name="Finished">How many were run now.</param>
    /// <param name="File">The results, a line a run.</param>
    /// <param name="Table">The same as CSV.</param>
    sealed record SweepReport(string Id, int Total, int Resumed, int Finished, string File, string Table) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line(string.Create(CultureInfo.InvariantCulture, $"{Total} runs: {Finished} run now, {Resumed} were there."));
            console.Line($"Results in {File}, as a table in {Table}.", "green");
        }
    }
}
