namespace DeCA10B.Simulation;

/// <summary>What one run left behind: everything that a run file, a plot, a report or a comparison is made of.</summary>
/// <remarks>Two runs of one scenario with one seed are equal member by member, whatever the machine, the culture and the chain.</remarks>
public sealed record RunRecord
{
    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>The seed that every draw of the run came from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Wei of one unit of the scenario's money: a balance of 10,000 units is 10,000 times this.</summary>
    public required UInt256 WeiPerUnit { get; init; }

    /// <summary>Who took part, in the order of their names.</summary>
    public required IReadOnlyList<AgentRecord> Agents { get; init; }

    /// <summary>The accuracy of the model when trained with all data, 0 to 1, when the scenario knows it.</summary>
    public double? BaselineAccuracy { get; init; }

    /// <summary>Which share of the training data the model began with, 0 to 1.</summary>
    public required double InitialTrainingPortion { get; init; }

    /// <summary>The accuracy on the hidden test set over time.</summary>
    public required IReadOnlyList<AccuracyPoint> Accuracies { get; init; }

    /// <summary>The balances over time, of each agent at its own events.</summary>
    public required IReadOnlyList<BalancePoint> Balances { get; init; }

    /// <summary>Every movement of wei between an agent and the contracts.</summary>
    public required IReadOnlyList<Payment> Payments { get; init; }

    /// <summary>How many samples were accepted.</summary>
    public required int Contributions { get; init; }

    /// <summary>Wei that the contracts still held at the end.</summary>
    public required UInt256 HeldByContracts { get; init; }

    /// <summary>Wei that the contracts held before the first event, which were no agent's: a market's bounty.</summary>
    public UInt256 HeldAtStart { get; init; }

    /// <summary>Calls of each kind: how many were tried, and how many of these succeeded.</summary>
    public required IReadOnlyList<CallCount> Calls { get; init; }

    /// <summary>What is not known of the run, because the file it was read from does not say it: names such as <c>payments</c>. Empty after a run.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Gas by function, of a run on a node; empty natively, where gas is the scenario's to say.</summary>
    public IReadOnlyList<CallGas> GasOfCalls { get; init; } = [];
}
