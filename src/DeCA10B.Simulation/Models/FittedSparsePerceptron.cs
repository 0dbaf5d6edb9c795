using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="SparsePerceptron"/>.</summary>
internal sealed class FittedSparsePerceptron(OwnerSamples owner, uint learningRate, int passes, int scale) : FittedPerceptron(owner, learningRate, passes, scale)
{
    public override Address Deploy(Stage stage) => Stage.Wait(new ValueTask<Address>(ModelDeployment.RunAsync(stage.Chain, Model)));

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is SparsePerceptron contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = SparsePerceptronClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }
}
