using System.Numerics;

namespace DeCA10B.Simulation.Reports;

/// <summary>Answers about one run: who gained and lost, who paid whom, how accurate the model was, and whether the record agrees with itself.</summary>
public sealed record RunAnalysis
{
    /// <summary>Wei of one unit of the scenario's money.</summary>
    public required UInt256 WeiPerUnit { get; init; }

    /// <summary>What became of each agent, in the record's order.</summary>
    public required IReadOnlyList<AgentResult> Agents { get; init; }

    /// <summary>What became of each role, in the order of their names.</summary>
    public required IReadOnlyList<RoleResult> Roles { get; init; }

    /// <summary>Who paid whom how much, in the order of the names. What an agent has from itself is its own deposits that came back. Empty when the record has no payments.</summary>
    public required IReadOnlyList<Flow> PaidByAgents { get; init; }

    /// <summary>The same with the agents' roles in place of their names.</summary>
    public required IReadOnlyList<Flow> PaidByRoles { get; init; }

    /// <summary>The accuracy over the run, or null when none was measured.</summary>
    public required AccuracySummary? Accuracy { get; init; }

    /// <summary>What must be true of every record, and whether it is of this one.</summary>
    public required IReadOnlyList<Invariant> Invariants { get; init; }

    /// <summary>Whether no invariant is broken. One that cannot be judged, because the record lacks what it takes, is not broken.</summary>
    public bool InvariantsHold => Invariants.All(invariant => invariant.Holds != false);

    /// <summary>Analyses a run.</summary>
    public static RunAnalysis Of(RunRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var agents = AgentResults.Of(record);
        return new RunAnalysis
        {
            WeiPerUnit = record.WeiPerUnit,
            Agents = agents,
            Roles = AgentResults.ByRole(agents),
            PaidByAgents = Flows.Of(record, name => name),
            PaidByRoles = Flows.Of(record, Flows.RoleIn(record)),
            Accuracy = AccuracySummary.Of(record),
            Invariants = RecordInvariants.Of(record, agents),
        };
    }
}

/// <summary>What became of an agent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">Its role.</param>
/// <param name="Start">Wei at the start.</param>
/// <param name="End">Wei at its last point in the record; as at the start when it has none.</param>
/// <param name="RecoveredAfter">Seconds until its balance was back at its start for good, by its points: 0 when it never was below, null when it ended below.</param>
public sealed record AgentResult(string Name, string Role, UInt256 Start, UInt256 End, long? RecoveredAfter)
{
    /// <summary>Wei gained, or lost when negative.</summary>
    public BigInteger Profit => (BigInteger)End - Start;

    /// <summary>The same in percent of the start; null when it started with nothing.</summary>
    public double? Percent => Units.Percent(Profit, Start);
}

/// <summary>What became of the agents of a role together.</summary>
/// <param name="Role">The role.</param>
/// <param name="Count">How many agents have it.</param>
/// <param name="Start">Wei at the start.</param>
/// <param name="End">Wei at the end.</param>
public sealed record RoleResult(string Role, int Count, BigInteger Start, BigInteger End)
{
    /// <summary>Wei gained, or lost when negative.</summary>
    public BigInteger Profit => End - Start;

    /// <summary>The same in percent of the start; null when they started with nothing.</summary>
    public double? Percent => Start.IsZero ? null : (double)(Profit * 1_000_000_000_000 / Start) / 10_000_000_000;
}

/// <summary>What one paid to another in all.</summary>
/// <param name="From">An agent or a role; of a refund or a reward, the one whose deposit it was.</param>
/// <param name="To">An agent or a role, <see cref="Payment.Contracts"/>, or <c>gas</c>.</param>
/// <param name="Wei">How much.</param>
/// <param name="Payments">In how many payments.</param>
public sealed record Flow(string From, string To, BigInteger Wei, long Payments);

/// <summary>A sentence about every record.</summary>
/// <param name="Name">The sentence.</param>
/// <param name="Holds">Whether it is true; null when the record lacks what it takes to judge.</param>
/// <param name="Figure">What makes it false, or what is lacking; empty when it is true.</param>
public sealed record Invariant(string Name, bool? Holds, string Figure);
