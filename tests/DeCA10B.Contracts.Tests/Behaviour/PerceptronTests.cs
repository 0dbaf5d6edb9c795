using System.Numerics;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class PerceptronTests
{
    /// <summary>The rule in big integers: move everything present towards the label when the sign of the score is wrong.</summary>
    [Theory, BothLives]
    public async Task Training_follows_the_perceptron_rule(Life life)
    {
        const int seed = 7;
        var random = new Random(seed);
        var weights = Enumerable.Range(0, 12).Select(_ => random.NextInt64(-2_000_000_000, 2_000_000_000)).ToArray();
        await using var scene = await Scene.DeployAsync(life, weights: [.. weights.Select(weight => (Int80)weight)]);
        var expected = weights.Select(weight => (BigInteger)weight).ToArray();
        var intercept = BigInteger.Zero;
        for (var round = 0; round < 40; round++)
        {
            var sample = Enumerable.Range(0, 12).Where(_ => random.Next(3) == 0).DefaultIfEmpty(5).Select(feature => (long)feature).ToArray();
            var label = (ulong)random.Next(2);
            var score = sample.Aggregate(intercept, (sum, feature) => sum + expected[feature]);
            Assert.Equal(score > 0 ? 1ul : 0ul, await scene.Model.PredictAsync(sample));
            await scene.AddAsync(scene.Good, sample, label);
            if ((score > 0 ? 1ul : 0ul) == label) continue;
            var step = label == 1 ? 500_000_000 : -500_000_000;
            intercept += step;
            foreach (var feature in sample) expected[feature] += step;
        }

        Assert.Equal(intercept.ToString(), (await scene.Model.InterceptAsync()).ToString());
        for (var feature = 0; feature < expected.Length; feature++)
            Assert.Equal(expected[feature].ToString(), (await scene.Model.WeightsAsync((ulong)feature)).ToString());
    }

    [Theory, BothLives]
    public async Task Weights_are_set_in_chunks_and_one_by_one(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, weights: [1, 2], handOver: false);
        await scene.Model.InitializeWeightsAsync(2, [3, -4, 5], await scene.NextAsync(scene.Deployer));
        await scene.Model.InitializeSparseWeightsAsync([[1_000_000, 7], [0, -1], [long.MaxValue, 8]], await scene.NextAsync(scene.Deployer));
        (ulong Feature, Int80 Weight)[] expected = [(0, -1), (1, 2), (2, 3), (3, -4), (4, 5), (5, 0), (1_000_000, 7), (long.MaxValue, 8)];
        foreach (var (feature, weight) in expected) Assert.Equal(weight, await scene.Model.WeightsAsync(feature));
    }

    [Theory, BothLives]
    public async Task A_batch_is_evaluated_and_filled_up_samples_count(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        Sample60[] batch = [Fill(0, 2), Fill(1, 3), Fill(), Fill(4)];
        Assert.Equal(3, await scene.Model.EvaluateBatchAsync(batch, [1, 0, 0, 0]));
        Assert.Equal(0, await scene.Model.EvaluateBatchAsync([], []));
        await Scene.RefusedAsync(new LengthMismatchError(4, 3), async () => await scene.Model.EvaluateBatchAsync(batch, [1, 0, 0]));
    }

    [Theory, BothLives]
    public async Task Names_scale_and_encoding_can_be_read(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        Assert.Equal(2, await scene.Model.GetNumClassificationsAsync());
        Assert.Equal("yes", await scene.Model.ClassificationsAsync(1));
        await Scene.PanicsAsync(PanicCode.IndexOutOfRange, async () => await scene.Model.ClassificationsAsync(2));
        Assert.Equal(1_000_000_000u, await scene.Model.ToFloatAsync());
        Assert.Equal(500_000_000u, await scene.Model.LearningRateAsync());
        await scene.Model.AddFeatureIndicesAsync([7, 3, uint.MaxValue], await scene.NextAsync(scene.Deployer));
        Assert.Equal(3, await scene.Model.GetNumFeatureIndicesAsync());
        Assert.Equal(uint.MaxValue, await scene.Model.FeatureIndicesAsync(2));
        Assert.Equal(1_414_213_562, await scene.Model.NormAsync([3, 5]));
        Assert.Equal(0, await scene.Model.NormAsync([]));
    }

    static Sample60 Fill(params int[] features)
    {
        var sample = new Sample60();
        for (var i = 0; i < 60; i++) sample[i] = i < features.Length ? (UInt24)features[i] : UInt24.MaxValue;
        return sample;
    }
}
