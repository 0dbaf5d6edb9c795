using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>A multinomial naive Bayes classifier over sparse samples: the counts of the samples.</summary>
internal class FittedNaiveBayes : FittedModel
{
    private readonly int longest;

    /// <param name="owner">The samples that are counted.</param>
    public FittedNaiveBayes(OwnerSamples owner)
    {
        Owner = owner;
        longest = owner.Longest();
        var classCounts = new ulong[owner.Classifications.Count];
        var counts = owner.Classifications.Select(_ => new uint[owner.Features]).ToArray();
        for (var index = 0; index < owner.Count; index++)
        {
            classCounts[owner.Labels[index]]++;
            foreach (var feature in owner.Samples[index]) counts[owner.Labels[index]][feature]++;
        }

        Model = new()
        {
            Classifications = owner.Classifications,
            ClassCounts = classCounts,
            FeatureCounts = [.. counts.Select(Present)],
            TotalNumFeatures = (ulong)owner.Features,
            SmoothingFactor = 1_000_000_000,
        };
    }

    /// <summary>What was counted.</summary>
    protected OwnerSamples Owner { get; }

    /// <summary>The counts.</summary>
    protected NaiveBayesModel Model { get; }

    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, Model)));

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is NaiveBayesClassifier contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = NaiveBayesClassifierClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    public override IForesight Foresee(Func<long[], ulong> ask) => new NaiveBayesForesight(Model, longest, ask);

    private static Dictionary<uint, uint> Present(uint[] counts)
    {
        var present = new Dictionary<uint, uint>();
        for (var feature = 0u; feature < counts.Length; feature++)
            if (counts[feature] > 0) present[feature] = counts[feature];
        return present;
    }
}
