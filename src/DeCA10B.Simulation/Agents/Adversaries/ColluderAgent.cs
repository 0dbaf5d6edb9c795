using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>One of several accounts that flip labels together: three in ten of their samples are honest, for standing, and they report each other first and honest people never.</summary>
/// <param name="setup">Its fields; the others are of the same person.</param>
public sealed class ColluderAgent(AgentRecord setup) : FlipperAgent(setup)
{
    private const double Honest = 0.3;

    /// <inheritdoc/>
    protected override ulong LabelFor(Turn turn, ulong truth) => Random.NextDouble() < Honest ? truth : turn.AnotherLabel(truth, Random);

    /// <inheritdoc/>
    protected internal override bool WantsToClaim(Turn turn, in Claim claim) =>
        (claim.Kind != ClaimKind.Report || claim.Contribution.Author.Person == Person) && base.WantsToClaim(turn, claim);
}
