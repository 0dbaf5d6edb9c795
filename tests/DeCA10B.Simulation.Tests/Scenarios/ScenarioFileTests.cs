using System.Text.Json;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Tests.Engine;

namespace DeCA10B.Simulation.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    private const string Smallest = """
        [dataset]
        name = "synthetic"
        [[agents]]
        name = "Good"
        role = "honest"
        """;

    public static TheoryData<string> AllPresets => [.. Presets.Names];

    [Theory]
    [MemberData(nameof(AllPresets))]
    public void A_preset_is_read_written_and_read_as_the_same(string name)
    {
        var scenario = Presets.Of(name);
        Assert.Equal(name, scenario.Name);
        AssertSame(scenario, ScenarioFile.Parse(ScenarioFile.Write(scenario), "again.toml"));
    }

    [Theory]
    [MemberData(nameof(SmallScenario.Compositions), MemberType = typeof(SmallScenario))]
    public void A_scenario_that_was_written_runs_as_the_one_before(string mechanism, string model)
    {
        var scenario = SmallScenario.Of(mechanism, model, 120);
        Running.AssertSame(scenario.Run(), ScenarioFile.Parse(ScenarioFile.Write(scenario), "written.toml").Run());
    }

    [Fact]
    public void JSON_of_the_same_shape_is_the_same_scenario()
    {
        const string json = """{"seed": 7, "dataset": {"name": "synthetic", "train": 200}, "agents": [{"name": "Good", "role": "honest", "deposit": 12.5}]}""";
        const string toml = "seed = 7\n[dataset]\nname = \"synthetic\"\ntrain = 200\n[[agents]]\nname = \"Good\"\nrole = \"honest\"\ndeposit = 12.5\n";
        AssertSame(ScenarioFile.Parse(toml, "s.toml"), ScenarioFile.Parse(json, "s.json", isJson: true));
    }

    [Theory]
    [InlineData("sed = 7\n" + Smallest, "sed is unknown. Did you mean seed?")]
    [InlineData("[deposit]\nrefund-weight = 7\n" + Smallest, "deposit.refund-weight is unknown. Did you mean deposit.refund-wait?")]
    [InlineData(Smallest + "\ndeposits = 5", "agent 1: deposits is unknown. Did you mean deposit?")]
    [InlineData("seed = -7\n" + Smallest, "seed is -7, where a whole number, not negative, is needed")]
    [InlineData("seed = \"x\"\n" + Smallest, "seed is \"x\", where a whole number, not negative, is needed")]
    [InlineData("initial-portion = 1.5\n" + Smallest, "initial-portion is 1.5; a share is 0 to 1")]
    [InlineData("[dataset]\nname = \"synthetic\"", "there are no agents")]
    [InlineData("[[agents]]\nname = \"a\"\nrole = \"honest\"", "dataset.name is missing")]
    [InlineData("seed = ", "is no TOML")]
    [InlineData(Smallest + "\nwait = 0", "wait is 0; it must be at least 1 second")]
    [InlineData(Smallest + "\nmistakes = 2", "mistakes is 2; a chance is 0 to 1")]
    [InlineData(Smallest + "\n[[agents]]\nname = \"Good\"\nrole = \"malicious\"", "two agents are called Good")]
    [InlineData(Smallest + "\n[[agents]]\nname = \"x\"\nrole = \"malicius\"", "no role \"malicius\". Did you mean malicious?")]
    [InlineData("[staking]\nprice-cap = 256\n" + Smallest, "staking.price-cap is 256, which does not fit")]
    [InlineData("[deposit]\nfree-wait = 5\n" + Smallest, "deposit.free-wait is before deposit.refund-wait")]
    [InlineData("agents = 5\n[dataset]\nname = \"synthetic\"", "agents is no list of tables")]
    public void What_is_wrong_is_named_with_what_to_write(string toml, string message) =>
        Assert.Contains(message, Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(toml, "s.toml")).Message, StringComparison.Ordinal);

    [Fact]
    public void Settings_change_one_value_of_the_scenario_or_of_an_agent()
    {
        var scenario = Presets.Of("a1").With("seed=9").With("deposit.refund-wait = 3600").With("agents.Bad.role=diligent").With("model.learning-rate=0.5");
        Assert.Equal((9ul, 3_600u, "diligent", 500_000_000u), (scenario.Seed, scenario.Deposit.RefundWait, scenario.Agents[1].Role, scenario.Model.LearningRate));
        Assert.Contains("There is no agent Worse: Good, Bad.", Assert.Throws<ScenarioException>(() => scenario.With("agents.Worse.role=honest")).Message, StringComparison.Ordinal);
        Assert.Contains("sets nothing", Assert.Throws<ScenarioException>(() => scenario.With("seed")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gas_is_that_of_the_mechanism_whichever_is_set_first()
    {
        var after = Presets.Of("a1").With("gas.price-gwei=3").With("mechanism=staking");
        Assert.Contains("reveal", after.Gas.Calls.Keys);
        Assert.Equal(Presets.Of("a1").With("mechanism=staking").With("gas.price-gwei=3").Gas.Calls, after.Gas.Calls);
    }

    [Fact]
    public void An_unknown_preset_is_answered_with_the_nearest() =>
        Assert.Contains("Did you mean imdb-perceptron?", Assert.Throws<ScenarioException>(() => Presets.Of("imdb-perceptrn")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_schema_knows_every_key_and_refuses_others()
    {
        using var schema = JsonDocument.Parse(ScenarioSchema.Text());
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal("integer", schema.RootElement.GetProperty("properties").GetProperty("deposit").GetProperty("properties").GetProperty("refund-wait").GetProperty("type").GetString());
        Assert.Equal("string", schema.RootElement.GetProperty("properties").GetProperty("agents").GetProperty("items").GetProperty("properties").GetProperty("role").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("market", "sparse-perceptron", "does not take model sparse-perceptron")]
    [InlineData("staking", "naive-bayes", "does not take model naive-bayes")]
    [InlineData("deposits", "naive-bayes", "Did you mean deposit?")]
    [InlineData("deposit", "naive-bays", "Did you mean naive-bayes?")]
    public void Parts_that_do_not_go_together_are_refused_before_a_deployment(string mechanism, string model, string message) =>
        Assert.Contains(message, Assert.Throws<ScenarioException>(() => SmallScenario.Of(mechanism, model).Run()).Message, StringComparison.Ordinal);

    private static void AssertSame(Scenario expected, Scenario actual)
    {
        Assert.Equal(expected.Agents, actual.Agents);
        Assert.Equal(expected with { Agents = [], Gas = Simulation.Gas.GasSchedule.Free }, actual with { Agents = [], Gas = Simulation.Gas.GasSchedule.Free });
    }
}
