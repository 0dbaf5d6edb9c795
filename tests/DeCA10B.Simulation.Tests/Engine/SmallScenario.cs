using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Tests.Engine;

/// <summary>Scenarios of a second or less.</summary>
internal static class SmallScenario
{
    public static readonly UInt256 Unit = 1_000_000_000_000_000_000;

    /// <summary>One honest and one malicious agent over the synthetic set.</summary>
    public static Scenario Of(string mechanism, string model, int train = 300, ulong seed = 1) => new()
    {
        Name = $"{mechanism} {model}",
        Seed = seed,
        Dataset = "synthetic",
        DatasetOptions = new() { TrainSize = train, TestSize = 60, FeatureCount = 60 },
        InitialPortion = 0.1,
        Mechanism = mechanism,
        Model = new() { Kind = model },
        Market = new() { Pieces = 4, Bounty = 1_000 },
        EvaluationInterval = 50_000,
        Agents = [Agent("Good", "honest", 600, 50), Agent("Bad", "malicious", 3_600, 100)],
    };

    public static AgentRecord Agent(string name, string role, double wait, double deposit) => new()
    {
        Name = name, Role = role, StartBalance = 10_000 * Unit, MeanDeposit = deposit, StandardDeviationOfDeposit = 3, MeanWait = wait,
        IsGood = role == "honest", MistakeProbability = role == "honest" ? 0.01 : 0,
    };

    /// <summary>Every mechanism with models that it takes.</summary>
    public static TheoryData<string, string> Compositions => new()
    {
        { "deposit", "sparse-perceptron" },
        { "deposit", "naive-bayes" },
        { "deposit", "sparse-nearest-centroid" },
        { "staking", "averaged-perceptron" },
        { "staking", "reversible-naive-bayes" },
        { "staking", "reversible-perceptron" },
        { "market", "reversible-perceptron" },
        { "market", "reversible-naive-bayes" },
        { "brier-market", "reversible-perceptron" },
        { "brier-market", "reversible-naive-bayes" },
    };
}
