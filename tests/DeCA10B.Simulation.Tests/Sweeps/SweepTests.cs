using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Tests.Sweeps;

public sealed class SweepTests
{
    [Fact]
    public void Runs_are_every_combination_the_first_key_slowest_and_seeds_fastest() =>
        Assert.Equal(
            ["naive-bayes 0 1", "naive-bayes 0 2", "naive-bayes 7200 1", "naive-bayes 7200 2", "sparse-perceptron 0 1", "sparse-perceptron 0 2", "sparse-perceptron 7200 1", "sparse-perceptron 7200 2"],
            SmallSweep.Create("1,2").Runs.Select(run => $"{run.Values[0]} {run.Values[1]} {run.Seed}"));

    [Fact]
    public void The_scenario_of_a_run_has_its_values_and_its_seed()
    {
        var run = SmallSweep.Create("5..7").Runs[^1];
        Assert.Equal(("sparse-perceptron", 7_200u, 7ul), (run.Scenario.Model.Kind, run.Scenario.Deposit.CostOfHaste, run.Scenario.Seed));
        Assert.Equal(ScenarioFile.Write(ScenarioFile.Parse(run.Text, "run")), run.Text);
    }

    [Fact]
    public void An_id_is_that_of_the_scenario_whatever_sweep_it_is_in()
    {
        var run = SmallSweep.Create("3").Runs[0];
        var other = new Sweep(SmallSweep.Scenario.With("model.kind=naive-bayes").With("deposit.cost-of-haste=0"), [], [2, 3]).Runs[1];
        Assert.Equal(run.Id, other.Id);
        Assert.Matches("^[0-9a-f]{16}$", run.Id);
        Assert.Equal(24, SmallSweep.Create().Runs.Select(each => each.Id).Distinct().Count());
    }

    [Fact]
    public void Another_grid_or_other_seeds_are_another_sweep()
    {
        string[] ids = [SmallSweep.Create("1..2").Id, SmallSweep.Create("1..3").Id, SmallSweep.Create("2,1").Id, new Sweep(SmallSweep.Scenario, [], [1, 2]).Id];
        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(ids[0], SmallSweep.Create("1..2").Id);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("1..4", "1 2 3 4")]
    [InlineData("9, 2 ,5", "9 2 5")]
    [InlineData("1..2,50", "1 2 50")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void Seeds_are_ranges_and_lists(string text, string seeds) => Assert.Equal(seeds, string.Join(' ', SweepSeeds.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("1..")]
    [InlineData("1...3")]
    [InlineData("1..2..3")]
    [InlineData("-1")]
    [InlineData("9223372036854775808")]
    public void Other_seeds_are_refused_with_a_form_to_write(string text) =>
        Assert.Contains("Write a range such as 1..100", Assert.Throws<ScenarioException>(() => SweepSeeds.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_range_of_seeds_that_runs_backwards_is_turned_round_in_the_message() =>
        Assert.Equal("The seeds 9..3 run backwards. Write 3..9.", Assert.Throws<ScenarioException>(() => SweepSeeds.Parse("9..3")).Message);

    [Fact]
    public void A_range_beyond_all_memory_is_refused() =>
        Assert.Contains("more than 10,000,000", Assert.Throws<ScenarioException>(() => SweepSeeds.Parse("0..9223372036854775807")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("model.kin=naive-bayes", "model.kin is unknown. Did you mean model.kind?")]
    [InlineData("agents.God.wait=5", "There is no agent God: Good, Bad.")]
    [InlineData("deposit.refund-wait=1,soon", "deposit.refund-wait is \"soon\"")]
    [InlineData("deposit.free-wait=1", "deposit.free-wait=1: deposit.free-wait is before deposit.refund-wait")]
    [InlineData("initial-portion=0.1,1.5", "initial-portion=1.5: initial-portion is 1.5; a share is 0 to 1.")]
    [InlineData("seed=1,2", "seed is in the grid.")]
    [InlineData("model.kind=a,a", "model.kind has the value a twice")]
    [InlineData("model.kind=a,,b", "has an empty value")]
    [InlineData("model.kind", "is no part of a grid")]
    public void What_does_not_fit_shows_before_anything_runs(string axis, string message) =>
        Assert.Contains(message, Assert.Throws<ScenarioException>(() => new Sweep(SmallSweep.Scenario, [SweepAxis.Parse(axis)], [1])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_twice_a_seed_twice_and_no_seed_are_refused()
    {
        var axis = SweepAxis.Parse("model.kind=naive-bayes");
        Assert.Contains("in the grid twice", Refused([axis, axis], [1]), StringComparison.Ordinal);
        Assert.Contains("A seed is there twice", Refused([axis], [1, 2, 1]), StringComparison.Ordinal);
        Assert.Contains("has no seed", Refused([axis], []), StringComparison.Ordinal);
        Assert.Contains("2^63 or more", Refused([axis], [1ul << 63]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_with_something_that_no_file_can_say_is_refused()
    {
        var scenario = SmallSweep.Scenario with { WeiPerUnit = 7 };
        Assert.Contains("cannot say", Assert.Throws<ScenarioException>(() => new Sweep(scenario, [], [1])).Message, StringComparison.Ordinal);
    }

    static string Refused(IReadOnlyList<SweepAxis> grid, IReadOnlyList<ulong> seeds) => Assert.Throws<ScenarioException>(() => new Sweep(SmallSweep.Scenario, grid, seeds)).Message;
}
