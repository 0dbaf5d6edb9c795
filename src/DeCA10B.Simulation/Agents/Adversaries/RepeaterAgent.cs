using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Repeats one sample with a wrong label until the model has learned it, and then takes the deposits back: a sample that fulfils itself.</summary>
/// <param name="setup">Its fields.</param>
public class RepeaterAgent(AgentRecord setup) : FlipperAgent(setup)
{
    private const int MostRepeats = 12;

    private (long[] Sample, ulong Label)? pushed;
    private int repeats;

    /// <inheritdoc/>
    protected override void Contribute(Turn turn)
    {
        if (!turn.HasSample) return;
        if (pushed is null || repeats >= MostRepeats || turn.Predict(pushed.Value.Sample) == pushed.Value.Label)
        {
            pushed = (turn.Sample, turn.AnotherLabel(turn.Label, Random));
            repeats = 0;
            if (turn.AddNext(pushed.Value.Label, NextOffer(turn.WeiPerUnit))) repeats++;
            return;
        }

        if (turn.Add(Vary(turn, pushed.Value.Sample), pushed.Value.Label, NextOffer(turn.WeiPerUnit))) repeats++;
    }

    /// <summary>The sample as it is added this time.</summary>
    /// <param name="turn">What it sees.</param>
    /// <param name="sample">The sample that is pushed.</param>
    protected virtual long[] Vary(Turn turn, long[] sample) => sample;
}

/// <summary>The same, one feature changed each time.</summary>
/// <param name="setup">Its fields.</param>
public sealed class NearRepeaterAgent(AgentRecord setup) : RepeaterAgent(setup)
{
    /// <inheritdoc/>
    protected override long[] Vary(Turn turn, long[] sample) => Features.Toggle(sample, turn.FeatureCount, 1, Random);
}
