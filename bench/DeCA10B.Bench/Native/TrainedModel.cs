using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Bench.Native;

/// <summary>A perceptron over a thousand features behind its trainer, on a native chain, with one contributor.</summary>
public sealed class TrainedModel
{
    private const int FeatureCount = 1_000;
    private const int SampleLength = 60;
    private const ulong SecondsBetweenSamples = 100;
    private const ulong RefundWait = 60;

    /// <summary>costWeight * 3600 / floor(sqrt(100)), in wei.</summary>
    private static readonly UInt256 Price = 360_000_000_000;

    private readonly NativeChain chain = new(new() { KeepsLogs = false });
    private readonly CollaborativeTrainer64 trainer;
    private readonly SparsePerceptron model;
    private readonly long[] sample = [.. Enumerable.Range(0, SampleLength).Select(index => index * 16L)];
    private readonly ulong label;
    private ulong time;

    /// <summary>Deploys the four contracts and hands three of them to the trainer.</summary>
    public TrainedModel()
    {
        var random = new Random(20261123);
        var weights = Enumerable.Range(0, FeatureCount).Select(_ => (Int80)random.Next(-1_000_000_000, 1_000_000_000)).ToArray();
        var handler = DataHandler64.Deploy(chain);
        var mechanism = Stakeable64.Deploy(chain, (uint)RefundWait, 3_600, 7_200, 1_000_000_000);
        model = SparsePerceptron.Deploy(chain, ["no", "yes"], weights, 0, 10_000_000);
        trainer = CollaborativeTrainer64.Deploy(
            chain, "bench", "", "none", chain.At<IDataHandler64>(handler.Address), chain.At<IIncentiveMechanism64>(mechanism.Address), chain.At<IClassifier64>(model.Address));
        handler.From(Owner).TransferOwnership(trainer.Address);
        mechanism.From(Owner).TransferOwnership(trainer.Address);
        model.From(Owner).TransferOwnership(trainer.Address);
        label = Predict();
        time = chain.LatestBlock.Timestamp;
    }

    private Address Owner => chain.Accounts[0];

    private Address Contributor => chain.Accounts[1];

    /// <summary>Adds a sample that the model agrees with, and takes the deposit back after the waiting time.</summary>
    public void AddAndRefund()
    {
        time += SecondsBetweenSamples;
        chain.SetNextBlockTimestamp(time);
        trainer.From(Contributor, Price).AddData(sample, label);
        chain.SetNextBlockTimestamp(time + RefundWait);
        trainer.From(Contributor).Refund(sample, label, time);
    }

    /// <summary>What the model says of 60 of its 1,000 features.</summary>
    public ulong Predict() => model.From(Contributor).Predict(sample);
}
