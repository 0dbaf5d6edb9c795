using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Simulation.Foresight;

namespace DeCA10B.Simulation.Models;

/// <summary>A perceptron over sparse samples, fitted by its own rule in passes over the samples.</summary>
public abstract class FittedPerceptron : FittedModel
{
    /// <summary>Fits one.</summary>
    /// <param name="owner">The samples it is fitted to.</param>
    /// <param name="learningRate">The step while fitting and afterwards, raw, scale 1e9.</param>
    /// <param name="passes">How often the samples are gone through, at most: it ends with the first pass without a mistake.</param>
    /// <param name="scale">What the fitted weights are multiplied by in the end: at 8, the steps of strangers are an eighth of the owner's.</param>
    protected FittedPerceptron(OwnerSamples owner, uint learningRate, int passes, int scale)
    {
        Owner = owner;
        var weights = new long[owner.Features];
        var bias = Fit(owner, weights, learningRate, passes);
        Model = new()
        {
            IsSparse = true,
            Classifications = owner.Classifications,
            Weights = [.. weights.Select(weight => weight * scale)],
            SparseWeights = new Dictionary<long, long>(),
            Intercept = bias * scale,
            LearningRate = learningRate,
        };
    }

    /// <summary>What it was fitted to.</summary>
    protected OwnerSamples Owner { get; }

    /// <summary>The fitted numbers.</summary>
    protected PerceptronModel Model { get; }

    /// <inheritdoc/>
    public override IForesight Foresee(Func<long[], ulong> ask) => new PerceptronForesight([.. Model.Weights], Model.Intercept, Model.LearningRate);

    private static long Fit(OwnerSamples owner, long[] weights, long step, int passes)
    {
        long bias = 0;
        for (var (pass, mistakes) = (0, 1); pass < passes && mistakes > 0; pass++)
        {
            mistakes = 0;
            for (var index = 0; index < owner.Count; index++)
            {
                var score = bias;
                foreach (var feature in owner.Samples[index]) score += weights[feature];
                if ((score > 0) == (owner.Labels[index] == 1)) continue;
                mistakes++;
                var towards = owner.Labels[index] == 1 ? step : -step;
                bias += towards;
                foreach (var feature in owner.Samples[index]) weights[feature] += towards;
            }
        }

        return bias;
    }
}
