using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Mechanisms;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Reports.Tests;

/// <summary>What the engine leaves behind, through everything here.</summary>
public sealed class RealRunTests
{
    [Theory]
    [InlineData("deposit")]
    [InlineData("market")]
    public async Task The_record_of_a_run_agrees_with_itself_and_goes_through_every_form(string mechanism)
    {
        var record = Run(mechanism);
        var analysis = RunAnalysis.Of(record);

        Assert.All(analysis.Invariants, invariant => Assert.Equal((true, ""), (invariant.Holds, invariant.Figure)));
        var again = RunFile.Parse(RunFile.ToJson(record), "run.json");
        Assert.Equal(RunFile.ToJson(record), RunFile.ToJson(again));
        Assert.Equal(HtmlReport.Of(record), HtmlReport.Of(again));
        using var folder = new Folder();
        Assert.Equal(4, (await RunColumns.WriteAsync(record, folder[mechanism])).Count);
    }

    static RunRecord Run(string mechanism)
    {
        var options = new DatasetOptions { TrainSize = 40, TestSize = 12, FeatureCount = 60 };
        var scenario = new Scenario
        {
            Name = mechanism, Dataset = "synthetic", DatasetOptions = options, Mechanism = mechanism, EvaluationInterval = 20_000,
            Model = new ModelTerms { Kind = mechanism == "deposit" ? "sparse-perceptron" : "reversible-perceptron" },
            Market = new MarketRules { Bounty = 1_000, Pieces = 3 },
            Agents = [Runs.Malicious("Bad"), Runs.Caller("Caller"), Runs.Honest("Good")],
        };
        return new Engine.Simulation(scenario, Datasets.Load("synthetic", options), Stage.OnNativeChain()).Run();
    }
}
