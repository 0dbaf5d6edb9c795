using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Gives every sample a wrong label, and claims like anyone else: the label-flip minority.</summary>
/// <param name="setup">Its fields.</param>
public class FlipperAgent(AgentRecord setup) : Agent(setup)
{
    /// <inheritdoc/>
    protected override ulong LabelFor(Turn turn, ulong truth) => turn.AnotherLabel(truth, Random);

    /// <summary>It does not sweep: that is another adversary.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="claim">What it could take.</param>
    protected internal override bool WantsToClaim(Turn turn, in Claim claim) =>
        (claim.Kind is ClaimKind.Refund or ClaimKind.Report || claim.Contribution.Author == this) && base.WantsToClaim(turn, claim);
}
