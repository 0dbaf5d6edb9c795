using DeCA10B.Contracts;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="ReversibleNaiveBayes64"/>.</summary>
internal sealed class FittedReversibleNaiveBayes(OwnerSamples owner) : FittedNaiveBayes(owner)
{
    /// <summary>Counts that fit the gas of one transaction.</summary>
    private const int Chunk = 200;

    public override Address Deploy(Stage stage)
    {
        uint[][][] none = [.. Model.Classifications.Select(_ => Array.Empty<uint[]>())];
        var client = Stage.Wait(ReversibleNaiveBayes64Client.DeployAsync(
            stage.Chain, [.. Model.Classifications], [.. Model.ClassCounts], none, Model.TotalNumFeatures, Model.SmoothingFactor));
        for (var label = 0; label < Model.FeatureCounts.Count; label++)
        {
            foreach (var some in Model.FeatureCounts[label].OrderBy(count => count.Key).Chunk(Chunk))
                Stage.Wait(client.InitializeCountsAsync([.. some.Select(count => new[] { count.Key, count.Value })], (ulong)label));
        }

        return client.Address;
    }

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is ReversibleNaiveBayes64 contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = ReversibleNaiveBayes64Client.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    public override Judging Judging(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is ReversibleNaiveBayes64 contract)
        {
            return new(
                (sample, influence) => contract.From(stage.Deployer).PredictWithout(sample, influence), (sample, label) => contract.From(stage.Deployer).Weigh(sample, label).margin, Owner.All);
        }

        var client = ReversibleNaiveBayes64Client.At(stage.Chain, address);
        return new(
            (sample, influence) => Stage.Wait(client.PredictWithoutAsync(sample, influence)), (sample, label) => Stage.Wait(client.WeighAsync(sample, label)).margin, Owner.All);
    }

    public override Func<long[], Int256> Margins(Stage stage, Address address)
    {
        var client = ReversibleNaiveBayes64Client.At(stage.Chain, address);
        return sample => Stage.Wait(client.MarginAsync(sample));
    }
}
