using BenchmarkDotNet.Attributes;

namespace DeCA10B.Bench.Native;

/// <summary>A model of a thousand features on the native chain, samples of sixty.</summary>
public class TrainerSuite
{
    private readonly TrainedModel model = new();

    [Benchmark]
    public void Add_and_refund_a_sample_of_60_features() => model.AddAndRefund();

    [Benchmark]
    public ulong Predict_60_of_1000_features() => model.Predict();
}
