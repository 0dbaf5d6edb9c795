using DeCA10B.Contracts;
using DeCA10B.Simulation.Foresight;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Models;

/// <summary>For <see cref="AveragedPerceptron"/>.</summary>
internal sealed class FittedAveragedPerceptron(OwnerSamples owner, uint learningRate, int passes, int scale) : FittedPerceptron(owner, learningRate, passes, scale)
{
    /// <summary>Weights that fit the gas of one transaction.</summary>
    private const int Chunk = 300;

    public override Address Deploy(Stage stage)
    {
        Int80[] weights = [.. Model.Weights.Select(weight => (Int80)weight)];
        var first = weights.Take(Chunk).ToArray();
        var client = Stage.Wait(AveragedPerceptronClient.DeployAsync(stage.Chain, [.. Model.Classifications], first, Model.Intercept, Model.LearningRate));
        for (var start = Chunk; start < weights.Length; start += Chunk)
            Stage.Wait(client.InitializeWeightsAsync((ulong)start, weights.Skip(start).Take(Chunk).ToArray()));
        return client.Address;
    }

    public override Func<long[], ulong> Asking(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is AveragedPerceptron contract)
            return sample => contract.From(stage.Deployer).Predict(sample);
        var client = AveragedPerceptronClient.At(stage.Chain, address);
        return sample => Stage.Wait(client.PredictAsync(sample));
    }

    // The average moves with every sample, also with those that the model has right.
    public override IForesight Foresee(Func<long[], ulong> ask) => new ContractForesight(ask);

    public override Judging Judging(Stage stage, Address address)
    {
        if (stage.Native is { } native && native.ContractAt(address) is AveragedPerceptron contract)
        {
            return new(
                (sample, influence) => contract.From(stage.Deployer).PredictWithout(sample, influence), (sample, label) => contract.From(stage.Deployer).Weigh(sample, label).margin, Owner.All);
        }

        var client = AveragedPerceptronClient.At(stage.Chain, address);
        return new(
            (sample, influence) => Stage.Wait(client.PredictWithoutAsync(sample, influence)), (sample, label) => Stage.Wait(client.WeighAsync(sample, label)).margin, Owner.All);
    }
}
