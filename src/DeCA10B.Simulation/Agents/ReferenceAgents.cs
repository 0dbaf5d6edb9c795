using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents;

/// <summary>Labels as well as it can, and contributes the more gladly the better the model is.</summary>
/// <param name="setup">Its fields.</param>
public class HonestAgent(AgentRecord setup) : Agent(setup)
{
    /// <summary>With the chance that the model is right, and a little more: min(1, accuracy + 0.15).</summary>
    /// <param name="turn">What it sees.</param>
    protected override bool WantsToAdd(Turn turn) => Random.NextDouble() < Math.Min(1, turn.Accuracy + 0.15);

    /// <summary>The truth, unless it errs.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="truth">The true label.</param>
    protected override ulong LabelFor(Turn turn, ulong truth) => Mistaken(turn, truth);

    /// <summary>A label after the agent's mistakes.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="meant">The label it means.</param>
    protected ulong Mistaken(Turn turn, ulong meant) =>
        Setup.MistakeProbability > 0 && Random.NextDouble() < Setup.MistakeProbability ? turn.AnotherLabel(meant, Random) : meant;
}

/// <summary>Gives every sample a wrong label, always.</summary>
/// <param name="setup">Its fields.</param>
public sealed class MaliciousAgent(AgentRecord setup) : Agent(setup)
{
    /// <summary>A wrong one; after a mistake, by chance the right one.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="truth">The true label.</param>
    protected override ulong LabelFor(Turn turn, ulong truth)
    {
        var meant = turn.AnotherLabel(truth, Random);
        return Setup.MistakeProbability > 0 && Random.NextDouble() < Setup.MistakeProbability ? turn.AnotherLabel(meant, Random) : meant;
    }
}

/// <summary>Adds nothing: asks the model, and pays those whose samples were good.</summary>
/// <param name="setup">Its fields.</param>
public sealed class CallerAgent(AgentRecord setup) : Agent(setup)
{
    /// <summary>Asks with the chance that the model is right. The sample is not used up.</summary>
    /// <param name="turn">What it sees and can do.</param>
    protected override void Contribute(Turn turn)
    {
        if (turn.HasSample && Balance > UInt256.Zero && Random.NextDouble() < turn.Accuracy) turn.PayForPrediction(turn.UnitsToWei(Setup.PayToCall));
    }
}
