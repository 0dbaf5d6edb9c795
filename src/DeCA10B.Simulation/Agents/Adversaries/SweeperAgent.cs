using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Adds nothing, and takes what others forgot the moment that it is free.</summary>
/// <param name="setup">Its fields.</param>
public sealed class SweeperAgent(AgentRecord setup) : Agent(setup)
{
    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        // It has no samples.
    }

    /// <inheritdoc/>
    protected internal override bool WantsToClaim(Turn turn, in Claim claim) => claim.Kind is ClaimKind.Take or ClaimKind.Settle && base.WantsToClaim(turn, claim);
}
