namespace DeCA10B.Simulation.Foresight;

/// <summary>Follows a perceptron over sparse samples in the contract's own integers: weights and bias, raw, scale 1e9.</summary>
/// <remarks>One training step moves a score by the learning rate for each shared feature and for the bias: by no more than its own length plus one.</remarks>
internal sealed class PerceptronForesight : IForesight
{
    private readonly long[] weights;
    private readonly long learningRate;
    private long bias;

    /// <param name="weights">The weights of the features 0, 1, 2, ...; all that samples have.</param>
    /// <param name="bias">The bias.</param>
    /// <param name="learningRate">The step.</param>
    public PerceptronForesight(ReadOnlySpan<long> weights, long bias, long learningRate)
    {
        this.weights = weights.ToArray();
        this.bias = bias;
        this.learningRate = learningRate;
    }

    public long Drift { get; private set; }

    public Outlook Look(long[] sample)
    {
        var score = Score(sample);
        return score > 0 ? new(1, Drift + score - 1) : new(0, Drift - score);
    }

    public void Learn(long[] sample, ulong label)
    {
        if ((Score(sample) > 0 ? 1ul : 0ul) == label) return;
        var step = label == 1 ? learningRate : -learningRate;
        bias += step;
        foreach (var feature in sample) weights[feature] += step;
        Drift += learningRate * (sample.Length + 1);
    }

    private long Score(long[] sample)
    {
        // Weights of a run are far from the ends of 64 bits: a million steps of 1e9 are a ten thousandth of them.
        unchecked
        {
            var score = bias;
            var all = weights;
            foreach (var feature in sample) score += all[feature];
            return score;
        }
    }
}
