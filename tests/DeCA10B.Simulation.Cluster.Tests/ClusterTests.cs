using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Cluster.Tests;

public sealed class ClusterTests
{
    private static readonly Sweep Sweep = SmallSweep.Create("1..8");
    private static readonly CancellationToken Test = TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_a_silo_is_killed_in_the_middle_the_table_is_that_of_the_local_engine()
    {
        using var folder = new Folder();
        var connection = "folder:" + folder["silos"];
        await using var lost = await SiloProcess.StartAsync(connection, 1);
        await using var staying = await SiloProcess.StartAsync(connection, 1);
        await using var cluster = await SweepCluster.ConnectAsync(ClusterConnection.Parse(connection));
        await SilosAsync(cluster, 2);
        // Far more than the silos finish until the first row is here: the lost one dies with orders.
        var engine = new HeldEngine(cluster, first: 24);
        var sweeping = SweepRunner.RunAsync(Sweep, folder["cluster.jsonl"], engine);
        await Task.WhenAny(engine.FirstDone, sweeping);
        await lost.KillAsync();
        engine.Release();
        Assert.Equal((32, true), ((await sweeping).Finished, (await sweeping).IsComplete));
        await AssertIsLocalAsync(folder);
    }

    [Fact]
    public async Task A_silo_that_joins_late_takes_over_when_the_first_leaves()
    {
        using var folder = new Folder();
        var connection = "folder:" + folder["silos"];
        await using var first = await SiloProcess.StartAsync(connection, 1);
        await using var cluster = await SweepCluster.ConnectAsync(ClusterConnection.Parse(connection));
        var engine = new HeldEngine(cluster, first: 12);
        var sweeping = SweepRunner.RunAsync(Sweep, folder["cluster.jsonl"], engine);
        await Task.WhenAny(engine.FirstDone, sweeping);
        await using var late = await SiloProcess.StartAsync(connection, 1);
        await SilosAsync(cluster, 2);
        await first.LeaveAsync();
        // What was held until now has no other silo to run on.
        engine.Release();
        Assert.Equal((32, true), ((await sweeping).Finished, (await sweeping).IsComplete));
        await AssertIsLocalAsync(folder);
    }

    [Fact]
    public async Task A_run_that_fails_on_a_silo_fails_as_it_does_here_and_the_others_go_on()
    {
        using var folder = new Folder();
        var connection = ClusterConnection.Parse("folder:" + folder["silos"]);
        await using var silo = await SweepSilo.StartAsync(new() { Cluster = connection, Cores = 2 });
        await using var cluster = await SweepCluster.ConnectAsync(connection);
        var sweep = new Sweep(SmallSweep.Scenario, [SweepAxis.Parse("model.kind=no-such-model,naive-bayes")], [1]);
        var there = await SweepRunner.RunAsync(sweep, folder["cluster.jsonl"], cluster);
        var here = await SweepRunner.RunAsync(sweep, folder["local.jsonl"]);
        Assert.Equal(1, there.Finished);
        Assert.Equal(Assert.Single(here.Failures), Assert.Single(there.Failures));
        Assert.Equal(File.ReadAllBytes(folder["local.csv"]), File.ReadAllBytes(folder["cluster.csv"]));
    }

    [Fact]
    public async Task Without_a_silo_the_error_says_how_to_start_one()
    {
        using var folder = new Folder();
        var connection = ClusterConnection.Parse("folder:" + folder["silos"]);
        var error = await Assert.ThrowsAsync<SweepException>(() => SweepCluster.ConnectAsync(connection, TimeSpan.FromSeconds(1)));
        Assert.StartsWith($"No silo of {connection} answers. Start one with deca10b silo", error.Message, StringComparison.Ordinal);
    }

    private static async Task SilosAsync(SweepCluster cluster, int count)
    {
        // Twice the one core of each.
        while (cluster.Width < 2 * count) await Task.Delay(50, Test);
    }

    private static async Task AssertIsLocalAsync(Folder folder)
    {
        await SweepRunner.RunAsync(Sweep, folder["local.jsonl"]);
        Assert.Equal(File.ReadAllBytes(folder["local.csv"]), File.ReadAllBytes(folder["cluster.csv"]));
        Assert.Equal(33, File.ReadAllLines(folder["cluster.jsonl"]).Distinct().Count());
    }
}
