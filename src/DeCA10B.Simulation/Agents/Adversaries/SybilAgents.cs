using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Flips labels with this account, and reports them with its second one first: what the rules take, half comes back.</summary>
/// <param name="setup">Its fields; the second account is of the same person.</param>
public sealed class SybilAuthor(AgentRecord setup) : FlipperAgent(setup);

/// <summary>The second account: farms standing with an easy sample, and reports only the first account's samples, the moment that it can.</summary>
/// <param name="setup">Its fields.</param>
public sealed class SybilReporter(AgentRecord setup) : FarmerAgent(setup)
{
    /// <inheritdoc/>
    protected internal override bool WantsToClaim(Turn turn, in Claim claim) => claim.Kind == ClaimKind.Report
        ? claim.Contribution.Author.Person == Person && claim.Expected > turn.GasOf(claim)
        : base.WantsToClaim(turn, claim);
}
