using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class PerceptronFaultTests
{
    const long Limit = long.MaxValue;

    [Theory, BothLives]
    public async Task B5_duplicate_features_are_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new DuplicateFeatureError(1), () => scene.AddAsync(scene.Bad, [1, 1], 1));
        await Scene.RefusedAsync(new DuplicateFeatureError(1), () => scene.AddAsync(scene.Bad, [1, 5, 1], 1));
        await Scene.RefusedAsync(new DuplicateFeatureError(5), () => scene.AddAsync(scene.Bad, [7, 5, 3, 5], 1));
        await Scene.RefusedAsync(new DuplicateFeatureError(0), async () => await scene.Model.PredictAsync([0, 0]));
        Assert.Equal(-2_000_000_000, await scene.Model.WeightsAsync(1));
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(scene.Trainer.Address));
    }

    [Theory, BothLives]
    public async Task B5_unsorted_samples_are_accepted(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        Assert.Equal(1ul, await scene.Model.PredictAsync([8, 0, 1, 6]));
        await scene.AddAsync(scene.Good, [8, 0, 1, 6], 0);
        Assert.Equal([1_500_000_000, -2_500_000_000, 1_500_000_000, 1_500_000_000], await WeightsAsync(scene, 0, 1, 6, 8));
    }

    [Theory, BothLives]
    public async Task B6_a_weight_at_its_limit_does_not_wrap(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, weights: [Limit, -Limit, -Limit]);
        await Scene.PanicsAsync(PanicCode.Overflow, () => scene.AddAsync(scene.Bad, [0, 1, 2], 1));
        Assert.Equal([Limit, -Limit, -Limit], await WeightsAsync(scene, 0, 1, 2));
        // The score is exact beyond 64 bits.
        Assert.Equal(0ul, await scene.Model.PredictAsync([1, 2]));
    }

    [Theory, BothLives]
    public async Task B6_a_weight_out_of_range_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        Int80[] tooLarge = [(Int80)Limit + 1];
        Int80[] tooSmall = [Int80.MinValue];
        var options = await scene.NextAsync(scene.Deployer);
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooLarge[0]), async () => await scene.Model.InitializeWeightsAsync(0, tooLarge, options));
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooSmall[0]), async () => await scene.Model.InitializeWeightsAsync(0, tooSmall, options));
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooLarge[0]), async () => await scene.Model.InitializeSparseWeightsAsync([[0, tooLarge[0]]], options));
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooLarge[0]), async () =>
            await SparsePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], tooLarge, 0, 1, options));
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooLarge[0]), async () =>
            await SparsePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [], tooLarge[0], 1, options));
    }

    [Theory, BothLives]
    public async Task B7_a_negative_feature_index_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        var options = await scene.NextAsync(scene.Deployer);
        await Scene.RefusedAsync(new FeatureOutOfRangeError(-1), async () => await scene.Model.InitializeSparseWeightsAsync([[-1, 77]], options));
        await Scene.RefusedAsync(new FeatureOutOfRangeError((Int256)Limit + 1), async () =>
            await scene.Model.InitializeSparseWeightsAsync([[(Int80)Limit + 1, 77]], options));
        await Scene.RefusedAsync(new FeatureOutOfRangeError((Int256)Limit + 1), async () => await scene.Model.InitializeWeightsAsync((ulong)Limit, [1, 2], options));
        await Scene.RefusedAsync(new NotAPairError(3), async () => await scene.Model.InitializeSparseWeightsAsync([[1, 2, 3]], options));
        await Scene.RefusedAsync(new FeatureOutOfRangeError(-1), async () => await scene.Model.UpdateAsync([-1], 1, options));
        await Scene.RefusedAsync(new FeatureOutOfRangeError(long.MinValue), async () => await scene.Model.PredictAsync([5, long.MinValue]));
        Assert.Equal(0, await scene.Model.WeightsAsync(ulong.MaxValue));
    }

    [Theory, BothLives]
    public async Task B8_a_label_of_no_class_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new UnknownClassificationError(2), () => scene.AddAsync(scene.Bad, [1], 2));
        await Scene.RefusedAsync(new UnknownClassificationError(ulong.MaxValue), () => scene.AddAsync(scene.Bad, [1], ulong.MaxValue));
        await Scene.RefusedAsync(new NotTwoClassesError(3), async () => await SparsePerceptronClient.DeployAsync(scene.Chain, ["a", "b", "c"], [], 0, 1));
        await Scene.RefusedAsync(new NoClassesError(), async () => await SparsePerceptronClient.DeployAsync(scene.Chain, [], [], 0, 1));
        Assert.Equal(-2_000_000_000, await scene.Model.WeightsAsync(1));
    }

    [Theory, BothLives]
    public async Task B9_the_intercept_is_trained(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await scene.AddAsync(scene.Bad, [1], 1);
        Assert.Equal(500_000_000, await scene.Model.InterceptAsync());
        await scene.AddAsync(scene.Bad, [0, 2], 0);
        Assert.Equal(0, await scene.Model.InterceptAsync());
    }

    [Theory, BothLives]
    public async Task B25_an_empty_sample_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        await Scene.RefusedAsync(new EmptySampleError(), () => scene.AddAsync(scene.Bad, [], 0));
    }

    static async Task<Int80[]> WeightsAsync(Scene scene, params ulong[] features)
    {
        var weights = new Int80[features.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = await scene.Model.WeightsAsync(features[i]);
        return weights;
    }
}
