using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Adds one easy sample again and again, to have good samples counted that taught nobody anything.</summary>
/// <param name="setup">Its fields.</param>
public class FarmerAgent(AgentRecord setup) : FlipperAgent(setup)
{
    private (long[] Sample, ulong Label)? easy;

    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        if (!turn.HasSample) return;
        easy ??= turn.Known.FirstOrDefault(known => turn.Predict(known.Sample) == known.Label, turn.Known[0]);
        turn.Add(Vary(turn, easy.Value.Sample), easy.Value.Label, NextOffer(turn.WeiPerUnit));
    }

    /// <summary>The sample as it is added this time.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="sample">The easy sample.</param>
    protected virtual long[] Vary(Turn turn, long[] sample) => sample;
}

/// <summary>The same, two features changed each time, so that no two samples are equal.</summary>
/// <param name="setup">Its fields.</param>
public sealed class NearFarmerAgent(AgentRecord setup) : FarmerAgent(setup)
{
    /// <inheritdoc/>
    protected override long[] Vary(Turn turn, long[] sample) => Features.Toggle(sample, turn.FeatureCount, 2, Random);
}
