using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Stays just under detection: strengthens the model where it is wrong, flips one label in five elsewhere, and is honest otherwise.</summary>
/// <param name="setup">Its fields.</param>
public sealed class PoisonerAgent(AgentRecord setup) : FlipperAgent(setup)
{
    private const double Share = 0.2;

    /// <inheritdoc/>
    protected override ulong LabelFor(Turn turn, ulong truth)
    {
        var predicted = turn.Predict(turn.Sample);
        if (predicted != truth) return predicted;
        return Random.NextDouble() < Share ? turn.AnotherLabel(truth, Random) : truth;
    }
}
