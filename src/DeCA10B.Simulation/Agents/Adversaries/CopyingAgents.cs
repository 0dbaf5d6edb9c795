using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Copies half of the samples that others are about to add, and is mined first: a front-runner.</summary>
/// <param name="setup">Its fields.</param>
public sealed class FrontRunnerAgent(AgentRecord setup) : FlipperAgent(setup)
{
    /// <inheritdoc/>
    public override bool WatchesPending => true;

    /// <inheritdoc/>
    public override void ActBefore(Turn turn, Agent author, long[]? sample, ulong label)
    {
        if (sample is not null && Random.NextInt(2) == 0) turn.Add(sample, label, NextOffer(turn.WeiPerUnit));
    }

    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        // It only reacts.
    }
}

/// <summary>Copies samples that others have added, after they are public: a copycat.</summary>
/// <param name="setup">Its fields.</param>
public sealed class CopycatAgent(AgentRecord setup) : FlipperAgent(setup)
{
    private int seen;

    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        if (!turn.HasSample) return;
        for (; seen < turn.Accepted.Count; seen++)
        {
            var (sample, label, author) = turn.Accepted[seen];
            if (author == this || Random.NextInt(2) != 0) continue;
            seen++;
            turn.Add(sample, label, NextOffer(turn.WeiPerUnit));
            return;
        }
    }
}
