using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Adds an easy sample in the same moment before others', until the price is above what they would pay; the deposits come back later.</summary>
/// <param name="setup">Its fields; it offers more than others, and its waits are of no account.</param>
public sealed class GrieferAgent(AgentRecord setup) : FlipperAgent(setup)
{
    /// <summary>Which share of others' samples it keeps out.</summary>
    private const double Share = 0.3;

    /// <summary>Its own samples for one of somebody else's, at most.</summary>
    private const int Most = 8;

    private (long[] Sample, ulong Label)? easy;

    /// <inheritdoc/>
    public override bool WatchesPending => true;

    /// <inheritdoc/>
    public override void ActBefore(Turn turn, Agent author, long[]? sample, ulong label)
    {
        if (Random.NextDouble() >= Share) return;
        easy ??= turn.Known.FirstOrDefault(known => turn.Predict(known.Sample) == known.Label, turn.Known[0]);
        var acceptable = turn.UnitsToWei(author.Setup.MeanDeposit);
        for (var added = 0; added < Most && turn.Price <= acceptable; added++)
            if (!turn.Add(easy.Value.Sample, easy.Value.Label, NextOffer(turn.WeiPerUnit))) return;
    }

    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        // It only reacts.
    }
}
