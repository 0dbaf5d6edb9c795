using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>Nearest centroids over sparse samples: the means of the classes, scale 1e9, rounded down.</summary>
public sealed class FittedCentroids : FittedModel
{
    private readonly SparseNearestCentroidModel model;

    private FittedCentroids(SparseNearestCentroidModel model) => this.model = model;

    /// <summary>Takes the means of the samples.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="labels">Their labels.</param>
    public static FittedCentroids Fit(IReadOnlyList<string> classifications, int features, ReadOnlySpan<long[]> samples, ReadOnlySpan<ulong> labels)
    {
        var counts = new ulong[classifications.Count];
        var sums = classifications.Select(_ => new ulong[features]).ToArray();
        for (var index = 0; index < samples.Length; index++)
        {
            counts[labels[index]]++;
            foreach (var feature in samples[index]) sums[labels[index]][feature]++;
        }

        return new(new()
        {
            Classifications = classifications,
            DataCounts = counts,
            Centroids = [.. sums.Select((class_, label) => Means(class_, Math.Max(1, counts[label])))],
        });
    }

    /// <inheritdoc/>
    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

    /// <inheritdoc/>
    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is SparseNearestCentroidClassifier contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = SparseNearestCentroidClassifierClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    private static Dictionary<uint, ulong> Means(ulong[] sums, ulong count)
    {
        var means = new Dictionary<uint, ulong>();
        for (var feature = 0u; feature < sums.Length; feature++)
            if (sums[feature] > 0) means[feature] = sums[feature] * 1_000_000_000 / count;
        return means;
    }
}
