using DeCA10B.Contracts;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="ReversiblePerceptron64"/>.</summary>
internal sealed class FittedReversiblePerceptron(OwnerSamples owner, uint learningRate, int passes, int scale) : FittedPerceptron(owner, learningRate, passes, scale)
{
    public override Address Deploy(Stage stage) =>
        Stage.Wait(ReversiblePerceptron64Client.DeployAsync(stage.Chain, [.. Model.Weights], Model.Intercept, Model.LearningRate)).Address;

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is ReversiblePerceptron64 contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = ReversiblePerceptron64Client.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    public override Judging Judging(Stage stage, Address address)
    {
        var client = ReversiblePerceptron64Client.At(stage.Chain, address);
        return new(
            (sample, influence) => Stage.Wait(client.PredictWithoutAsync(sample, influence)), (sample, label) => Stage.Wait(client.WeighAsync(sample, label)).margin, Owner.All);
    }

    public override Func<long[], Int256> Margins(Stage stage, Address address)
    {
        var client = ReversiblePerceptron64Client.At(stage.Chain, address);
        return sample => Stage.Wait(client.MarginAsync(sample));
    }
}
