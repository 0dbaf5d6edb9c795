using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="DensePerceptron"/>: the contract itself goes through the owner's samples, on a chain of its own, so that its rounding is the contract's.</summary>
internal sealed class FittedDensePerceptron : FittedModel
{
    private readonly PerceptronModel model;

    /// <param name="owner">The samples it is fitted to.</param>
    /// <param name="learningRate">The step while fitting and afterwards, raw, scale 1e9.</param>
    /// <param name="passes">How often the samples are gone through, at most: it ends with the first pass without a mistake.</param>
    /// <param name="scale">What the fitted weights are multiplied by in the end.</param>
    public FittedDensePerceptron(OwnerSamples owner, uint learningRate, int passes, int scale)
    {
        var chain = new NativeChain(new() { KeepsLogs = false });
        var contract = chain.Deploy(() => new DensePerceptron([.. owner.Classifications], new Int80[owner.Features], 0, learningRate));
        Fit(owner, passes, contract, chain.Accounts[0]);
        model = new()
        {
            IsSparse = false,
            Classifications = owner.Classifications,
            Weights = [.. Enumerable.Range(0, owner.Features).Select(feature => (long)contract.From(chain.Accounts[0]).Weights((ulong)feature) * scale)],
            SparseWeights = new Dictionary<long, long>(),
            Intercept = (long)contract.From(chain.Accounts[0]).Intercept * scale,
            LearningRate = learningRate,
        };
    }

    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, model)));

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is DensePerceptron contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = DensePerceptronClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    private static void Fit(OwnerSamples owner, int passes, DensePerceptron contract, Address account)
    {
        for (var (pass, mistakes) = (0, 1); pass < passes && mistakes > 0; pass++)
        {
            mistakes = 0;
            foreach (var (sample, label) in owner.All)
            {
                if (contract.From(account).Predict(sample) == label) continue;
                mistakes++;
                contract.From(account).Update(sample, label);
            }
        }
    }
}
