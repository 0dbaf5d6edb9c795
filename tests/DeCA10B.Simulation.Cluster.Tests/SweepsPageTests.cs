using System.Text.RegularExpressions;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Cluster.Tests;

/// <summary>Holds the code and the columns of docs/sweeps.md.</summary>
public sealed class SweepsPageTests
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);
    private static readonly string Page = Read("docs", "sweeps.md");

    [Fact]
    public void The_code_on_the_page_is_code_that_runs_here()
    {
        var statements = Regex.Replace(Read("tests", "DeCA10B.Simulation.Cluster.Tests", "SweepsPageTests.cs"), "^        ", "", RegexOptions.Multiline);
        var blocks = Regex.Matches(Page, "^```csharp\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(block.Groups["text"].Value, statements, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_runs_and_the_table_has_the_columns_of_the_page()
    {
        using var temporary = new Folder();
        var (folder, shared, scenario) = (temporary.Path, temporary["silos"], SmallSweep.Scenario);

        var sweep = new Sweep(scenario, [SweepAxis.Parse("model.kind=naive-bayes,sparse-perceptron"), SweepAxis.Parse("deposit.cost-of-haste=0,7200")], SweepSeeds.Parse("1..3"));
        var outcome = await SweepRunner.RunAsync(sweep, Path.Combine(folder, "models.jsonl"));
        foreach (var failure in outcome.Failures) Console.WriteLine($"{failure.Settings}: {failure.Error}");

        var connection = ClusterConnection.Parse("folder:" + shared);
        await using var silo = await SweepSilo.StartAsync(new SweepSiloOptions { Cluster = connection });
        await using var cluster = await SweepCluster.ConnectAsync(connection);
        var same = await SweepRunner.RunAsync(sweep, Path.Combine(folder, "cluster.jsonl"), cluster);

        Assert.Equal(File.ReadAllBytes(outcome.TablePath), File.ReadAllBytes(same.TablePath));
        var columns = File.ReadLines(outcome.TablePath).First().Split(',').Except(sweep.Grid.Select(axis => axis.Key))
            .Select(column => Regex.Replace(Regex.Replace(column, @"^balance\..*", "balance.NAME"), @"^\w+\.(tried|succeeded)$", "CALL.$1"));
        Assert.All(columns, column => Assert.Contains($"`{column}`", Page, StringComparison.Ordinal));
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string RootOf(string folder) => File.Exists(Path.Combine(folder, "DeCA10B.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
