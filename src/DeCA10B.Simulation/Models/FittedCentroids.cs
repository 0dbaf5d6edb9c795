using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>Nearest centroids over sparse samples: the means of the classes, scale 1e9, rounded down.</summary>
internal sealed class FittedCentroids : FittedModel
{
    private readonly SparseNearestCentroidModel model;

    /// <param name="owner">The samples whose means are taken.</param>
    public FittedCentroids(OwnerSamples owner)
    {
        var counts = new ulong[owner.Classifications.Count];
        var sums = owner.Classifications.Select(_ => new ulong[owner.Features]).ToArray();
        for (var index = 0; index < owner.Count; index++)
        {
            counts[owner.Labels[index]]++;
            foreach (var feature in owner.Samples[index]) sums[owner.Labels[index]][feature]++;
        }

        model = new()
        {
            Classifications = owner.Classifications,
            DataCounts = counts,
            Centroids = [.. sums.Select((class_, label) => Means(class_, Math.Max(1, counts[label])))],
        };
    }

    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

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
