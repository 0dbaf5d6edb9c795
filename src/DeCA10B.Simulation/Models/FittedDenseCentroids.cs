using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="NearestCentroidClassifier"/>: the contract itself adds up the owner's samples, on a chain of its own; a sample longer than 1 as if scaled to length 1.</summary>
internal sealed class FittedDenseCentroids : FittedModel
{
    private readonly NearestCentroidModel model;

    /// <param name="owner">The samples whose means are taken, raw, scale 1e9, rounded toward zero.</param>
    public FittedDenseCentroids(OwnerSamples owner)
    {
        var chain = new NativeChain(new() { KeepsLogs = false });
        var account = chain.Accounts[0];
        long[][] nothing = [.. owner.Classifications.Select(_ => new long[owner.Features])];
        var contract = chain.Deploy(() => new NearestCentroidClassifier([.. owner.Classifications], nothing, new UInt256[nothing.Length]));
        foreach (var (sample, label) in owner.All) contract.From(account).Update(sample, label);
        model = new()
        {
            Classifications = owner.Classifications,
            Centroids = [.. nothing.Select((_, label) => (IReadOnlyList<long>)[.. Enumerable.Range(0, owner.Features)
                .Select(feature => contract.From(account).GetCentroidValue((ulong)label, (ulong)feature))])],
            DataCounts = [.. nothing.Select((_, label) => (ulong)contract.From(account).GetNumSamples((ulong)label))],
        };
    }

    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is NearestCentroidClassifier contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = NearestCentroidClassifierClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }
}
