using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Does no work: gives samples the label that the model has for them already.</summary>
/// <param name="setup">Its fields.</param>
public sealed class LazyAgent(AgentRecord setup) : FlipperAgent(setup)
{
    /// <inheritdoc/>
    protected override ulong LabelFor(Turn turn, ulong truth) => turn.Predict(turn.Sample);
}
