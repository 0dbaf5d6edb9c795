using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="LogisticRegression"/>: the contract itself goes through the owner's samples, on a chain of its own, so that its rounding is the contract's.</summary>
/// <remarks>Weights times a scale would be a surer model, not the same one with smaller steps. So the steps of strangers are the rate divided by it.</remarks>
internal sealed class FittedLogisticRegression : FittedModel
{
    /// <summary>Weights that fit the gas of one transaction.</summary>
    private const int Chunk = 300;

    private readonly string[] classifications;
    private readonly Int80[] weights;
    private readonly Int80 intercept;
    private readonly uint strangersRate;

    /// <param name="owner">The samples it is fitted to.</param>
    /// <param name="learningRate">The step while fitting, raw, scale 1e9.</param>
    /// <param name="passes">How often the samples are gone through.</param>
    /// <param name="scale">What the step afterwards is divided by, rounded down.</param>
    public FittedLogisticRegression(OwnerSamples owner, uint learningRate, int passes, int scale)
    {
        classifications = [.. owner.Classifications];
        strangersRate = learningRate / (uint)Math.Max(1, scale);
        var chain = new NativeChain(new() { KeepsLogs = false });
        var contract = chain.Deploy(() => new LogisticRegression(classifications, new Int80[owner.Features], 0, learningRate));
        var account = chain.Accounts[0];
        for (var pass = 0; pass < passes; pass++)
            foreach (var (sample, label) in owner.All) contract.From(account).Update(sample, label);
        weights = [.. Enumerable.Range(0, owner.Features).Select(feature => contract.From(account).Weights((ulong)feature))];
        intercept = contract.From(account).Intercept;
    }

    public override Address Deploy(Stage stage)
    {
        var client = Stage.Wait(LogisticRegressionClient.DeployAsync(stage.Chain, classifications, weights.Take(Chunk).ToArray(), intercept, strangersRate));
        foreach (var some in weights.Skip(Chunk).Chunk(Chunk)) Stage.Wait(client.InitializeWeightsAsync(some));
        return client.Address;
    }

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is LogisticRegression contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = LogisticRegressionClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }
}
