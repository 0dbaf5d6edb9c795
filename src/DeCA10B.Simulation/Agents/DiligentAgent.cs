using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents;

/// <summary>Contributes whatever the accuracy, errs now and then, and forgets some of its deposits; it takes nothing that is not its own or reported.</summary>
/// <param name="setup">Its fields.</param>
public sealed class DiligentAgent(AgentRecord setup) : HonestAgent(setup)
{
    /// <summary>One deposit of so many is forgotten.</summary>
    private const int ForgetsOneOf = 20;

    /// <inheritdoc/>
    protected override bool WantsToAdd(Turn turn) => true;

    /// <inheritdoc/>
    protected internal override bool WantsToClaim(Turn turn, in Claim claim)
    {
        if (claim.Kind != ClaimKind.Report && (claim.Contribution.Author != this || claim.Contribution.Number % ForgetsOneOf == 0)) return false;
        return base.WantsToClaim(turn, claim);
    }
}
