using DeCA10B.Simulation.Attacks;

namespace DeCA10B.Cli.Tests.Simulation;

public sealed class AttackTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_mechanism_is_attacked_with_its_usual_models_and_each_row_is_that_of_the_study()
    {
        var run = (await CliRun.InAsync(folder.Path, "attack", "--mechanism", "deposit", "staking", "--attacks", "none", "label-flip", "--seeds", "2", "--samples", "60", "--json")).Ended(Exit.Done);
        var tables = run.Json.GetProperty("tables").EnumerateArray().ToArray();
        Assert.Equal(
            ["deposit sparse-perceptron", "deposit naive-bayes", "staking averaged-perceptron", "staking reversible-naive-bayes"],
            tables.Select(table => $"{table.GetProperty("mechanism").GetString()} {table.GetProperty("model").GetString()}"));
        var study = new AttackStudy { Mechanism = "deposit", Model = "sparse-perceptron", Samples = 60, Seeds = [1, 2], Attacks = ["none", "label-flip"] };
        foreach (var (expected, row) in AttackStudy.Summarise(study.Run()).Zip(tables[0].GetProperty("rows").EnumerateArray()))
        {
            Assert.Equal((expected.Attack, 2), (row.GetProperty("attack").GetString(), row.GetProperty("runs").GetInt32()));
            Assert.Equal(expected.Honest!.Value, row.GetProperty("honest").GetProperty("value").GetDouble());
            Assert.Equal(expected.Attacker?.Error, row.TryGetProperty("attacker", out var attacker) ? attacker.GetProperty("error").GetDouble() : null);
        }
    }

    [Fact]
    public async Task The_tables_do_not_depend_on_how_many_run_at_a_time_and_are_written_as_Markdown()
    {
        string[] arguments = ["attack", "--mechanism", "deposit", "--model", "naive-bayes", "--attacks", "farmer", "lazy", "--seeds", "3", "--samples", "60", "--markdown", "who.md"];
        var one = (await CliRun.InAsync(folder.Path, [.. arguments, "--parallel", "1"])).Ended(Exit.Done);
        var four = (await CliRun.InAsync(folder.Path, [.. arguments, "--parallel", "4"])).Ended(Exit.Done);
        Assert.Equal(one.Output, four.Output);
        Assert.EndsWith("6 of 6 runs\n", four.Error, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(folder.PathOf("who.md"));
        Assert.StartsWith("## deposit, naive-bayes, 3 seeds\n\n| attack | attacker | profits |", page, StringComparison.Ordinal);
        Assert.Contains("\n| farmer | ", page, StringComparison.Ordinal);
    }
}
