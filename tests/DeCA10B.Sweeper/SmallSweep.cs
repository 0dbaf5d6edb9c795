using DeCA10B.Simulation;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Sweeper;

/// <summary>Sweeps whose runs take a tenth of a second or so.</summary>
public static class SmallSweep
{
    /// <summary>One honest and one malicious agent over the synthetic set.</summary>
    public static Scenario Scenario { get; } = new()
    {
        Name = "small",
        Dataset = "synthetic",
        DatasetOptions = new() { TrainSize = 150, TestSize = 40, FeatureCount = 40 },
        InitialPortion = 0.1,
        Agents = [Agent("Good", "honest", 600, 50), Agent("Bad", "malicious", 3_600, 100)],
    };

    /// <summary>Two models, two prices, some seeds.</summary>
    /// <param name="seeds">The seeds.</param>
    public static Sweep Create(string seeds = "1..6") =>
        new(Scenario, [SweepAxis.Parse("model.kind=naive-bayes,sparse-perceptron"), SweepAxis.Parse("deposit.cost-of-haste=0,7200")], SweepSeeds.Parse(seeds));

    private static AgentRecord Agent(string name, string role, double wait, double deposit) => new()
    {
        Name = name, Role = role, StartBalance = (UInt256)1_000_000_000_000_000_000 * 10_000, MeanDeposit = deposit, StandardDeviationOfDeposit = 3, MeanWait = wait,
        IsGood = role == "honest", MistakeProbability = role == "honest" ? 0.01 : 0,
    };
}
