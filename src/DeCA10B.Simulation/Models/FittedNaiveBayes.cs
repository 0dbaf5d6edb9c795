using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>A multinomial naive Bayes classifier over sparse samples: the counts of the samples.</summary>
public sealed class FittedNaiveBayes : FittedModel
{
    private readonly NaiveBayesModel model;
    private readonly int longest;

    private FittedNaiveBayes(NaiveBayesModel model, int longest) => (this.model, this.longest) = (model, longest);

    /// <summary>Counts the samples.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="labels">Their labels.</param>
    /// <param name="longest">How many features a sample of the run has at most.</param>
    public static FittedNaiveBayes Fit(
        IReadOnlyList<string> classifications, int features, ReadOnlySpan<long[]> samples, ReadOnlySpan<ulong> labels, int longest)
    {
        var classCounts = new ulong[classifications.Count];
        var counts = classifications.Select(_ => new uint[features]).ToArray();
        for (var index = 0; index < samples.Length; index++)
        {
            classCounts[labels[index]]++;
            foreach (var feature in samples[index]) counts[labels[index]][feature]++;
        }

        return new(
            new()
            {
                Classifications = classifications,
                ClassCounts = classCounts,
                FeatureCounts = [.. counts.Select(Present)],
                TotalNumFeatures = (ulong)features,
                SmoothingFactor = 1_000_000_000,
            },
            longest);
    }

    /// <inheritdoc/>
    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

    /// <inheritdoc/>
    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is NaiveBayesClassifier contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = NaiveBayesClassifierClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    /// <inheritdoc/>
    public override IForesight Foresee(Func<long[], ulong> ask) => new NaiveBayesForesight(model, longest, ask);

    private static Dictionary<uint, uint> Present(uint[] counts)
    {
        var present = new Dictionary<uint, uint>();
        for (var feature = 0u; feature < counts.Length; feature++)
            if (counts[feature] > 0) present[feature] = counts[feature];
        return present;
    }
}
