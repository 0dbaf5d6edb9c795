using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>A perceptron over sparse samples, fitted by its own rule in passes over the samples.</summary>
public sealed class FittedPerceptron : FittedModel
{
    private readonly PerceptronModel model;

    private FittedPerceptron(PerceptronModel model) => this.model = model;

    /// <summary>Fits one.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="labels">Their labels.</param>
    /// <param name="learningRate">The step while fitting and afterwards, raw, scale 1e9.</param>
    /// <param name="passes">How often the samples are gone through, at most: it ends with the first pass without a mistake.</param>
    /// <param name="scale">What the fitted weights are multiplied by in the end: at 8, the steps of strangers are an eighth of the owner's.</param>
    public static FittedPerceptron Fit(
        IReadOnlyList<string> classifications, int features, ReadOnlySpan<long[]> samples, ReadOnlySpan<ulong> labels, uint learningRate, int passes = 10, int scale = 1)
    {
        var weights = new long[features];
        long bias = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            var mistakes = 0;
            for (var index = 0; index < samples.Length; index++)
            {
                var score = bias;
                foreach (var feature in samples[index]) score += weights[feature];
                if ((score > 0) == (labels[index] == 1)) continue;
                mistakes++;
                var step = labels[index] == 1 ? (long)learningRate : -(long)learningRate;
                bias += step;
                foreach (var feature in samples[index]) weights[feature] += step;
            }

            if (mistakes == 0) break;
        }

        return new(new()
        {
            IsSparse = true,
            Classifications = classifications,
            Weights = [.. weights.Select(weight => weight * scale)],
            SparseWeights = new Dictionary<long, long>(),
            Intercept = bias * scale,
            LearningRate = learningRate,
        });
    }

    /// <inheritdoc/>
    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

    /// <inheritdoc/>
    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is SparsePerceptron contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = SparsePerceptronClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    /// <inheritdoc/>
    public override IForesight Foresee(Func<long[], ulong> ask) => new PerceptronForesight([.. model.Weights], model.Intercept, model.LearningRate);
}
