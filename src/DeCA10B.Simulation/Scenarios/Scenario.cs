using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Gas;
using DeCA10B.Simulation.Mechanisms;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>All that decides a run.</summary>
public sealed record Scenario
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The seed of every draw.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The name of the dataset, as <see cref="Datasets"/> knows it.</summary>
    public required string Dataset { get; init; }

    /// <summary>Where and how much of it.</summary>
    public DatasetOptions DatasetOptions { get; init; } = new();

    /// <summary>How many of the training samples the model begins with; null takes <see cref="InitialPortion"/>.</summary>
    public int? InitialCount { get; init; }

    /// <summary>Which share of the training samples the model begins with, 0 to 1; rounded down.</summary>
    public double InitialPortion { get; init; } = 0.1;

    /// <summary>The model.</summary>
    public ModelTerms Model { get; init; } = new();

    /// <summary>The mechanism: <c>deposit</c>, <c>staking</c>, <c>market</c> or <c>brier-market</c>.</summary>
    public string Mechanism { get; init; } = "deposit";

    /// <summary>The terms of <c>deposit</c>.</summary>
    public DepositTerms Deposit { get; init; } = new();

    /// <summary>The terms of <c>staking</c>.</summary>
    public StakingRules Staking { get; init; } = new();

    /// <summary>The terms of both markets.</summary>
    public MarketRules Market { get; init; } = new();

    /// <summary>Who takes part.</summary>
    public required IReadOnlyList<AgentRecord> Agents { get; init; }

    /// <summary>Wei of one unit of money.</summary>
    public UInt256 WeiPerUnit { get; init; } = 1_000_000_000_000_000_000;

    /// <summary>When the accuracy is measured for the first time after the start, in seconds.</summary>
    public long FirstEvaluation { get; init; } = 10_000;

    /// <summary>Seconds between two measurements; null measures at the start and the end only.</summary>
    public long? EvaluationInterval { get; init; } = 200_000;

    /// <summary>The accuracy of the model when trained with all data, when known.</summary>
    public double? BaselineAccuracy { get; init; }

    /// <summary>What gas costs.</summary>
    public GasSchedule Gas { get; init; } = GasSchedule.Free;

    /// <summary>Whether every payment is kept in the record; a run of millions turns it off.</summary>
    public bool KeepsPayments { get; init; } = true;

    /// <summary>Seconds of the run after which it ends in any case: ten years.</summary>
    public long TimeLimit { get; init; } = 315_360_000;

    /// <summary>Seconds after the last sample of the stream after which it ends, whatever is still open; null waits until nothing is.</summary>
    public long? TimeAfterStream { get; init; }

    /// <summary>Events after which it ends in any case; null is never.</summary>
    public int? EventLimit { get; init; }
}
