using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class SparseCentroidFaultTests
{
    const ulong One = 1_000_000_000;

    [Theory, BothLives]
    public async Task B10_duplicates_do_not_turn_a_distance_around(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[5, One]], [[6, One]]], [1, 1]);
        Assert.Equal((0ul, 1ul), (await model.PredictAsync([5]), await model.PredictAsync([6])));
        await Scene.RefusedAsync(new DuplicateFeatureError(5), async () => await model.PredictAsync([5, 5]));
        await Scene.RefusedAsync(new DuplicateFeatureError(5), async () => await model.PredictAsync([5, 6, 5]));
        Assert.Equal(0ul, await model.PredictAsync([]));
    }

    [Theory, BothLives]
    public async Task B11_a_feature_beyond_32_bits_is_refused(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[5, One]], []], [1, 0]);
        foreach (var feature in new[] { (1L << 32) + 6, long.MaxValue, -1 })
        {
            await Scene.RefusedAsync(new FeatureOutOfRangeError(feature), async () => await model.UpdateAsync([feature], 0, await scene.NextAsync(scene.Deployer)));
            await Scene.RefusedAsync(new FeatureOutOfRangeError(feature), async () => await model.PredictAsync([feature]));
        }

        await Scene.RefusedAsync(new FeatureOutOfRangeError(1L << 32), async () => await model.ExtendCentroidAsync([[1ul << 32, 1]], 0, await scene.NextAsync(scene.Deployer)));
        await model.UpdateAsync([6, uint.MaxValue], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal((One / 2, One / 2, One / 2), (await model.GetCentroidValueAsync(0, 5), await model.GetCentroidValueAsync(0, 6), await model.GetCentroidValueAsync(0, uint.MaxValue)));
    }

    [Theory, BothLives]
    public async Task B12_honest_samples_never_revert(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[], []], [0, 0]);
        foreach (var sample in new long[][] { [1], [1], [1], [0] }) await model.UpdateAsync(sample, 0, await scene.NextAsync(scene.Deployer));
        // One of four has feature 0, three have feature 1: 1/16 + 9/16.
        Assert.Equal((4ul, (UInt256)625_000_000_000_000_000), await model.ClassInfosAsync(0));
        Assert.Equal((One / 4, 3 * One / 4), (await model.GetCentroidValueAsync(0, 0), await model.GetCentroidValueAsync(0, 1)));
    }

    [Theory, BothLives]
    public async Task B12b_the_honest_sequence_that_a_search_found_does_not_revert(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[0, One], [3, One / 2]], []], [2, 0]);
        foreach (var sample in new long[][] { [3], [3], [0, 1, 3] }) await model.UpdateAsync(sample, 0, await scene.NextAsync(scene.Deployer));
        // Of five samples feature 0 is in three, 1 in one, 3 in four.
        Assert.Equal((5ul, (UInt256)(9 + 1 + 16) * 40_000_000_000_000_000), await model.ClassInfosAsync(0));
    }

    [Theory, BothLives]
    public async Task B13_duplicates_do_not_push_a_mean_above_one(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[0, One / 2]], []], [4, 0]);
        await Scene.RefusedAsync(new DuplicateFeatureError(0), async () => await model.UpdateAsync([0, 0, 0, 0], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new DuplicateFeatureError(0), async () => await model.UpdateAsync([0, 0], 1, await scene.NextAsync(scene.Deployer)));
        await model.UpdateAsync([0], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal(600_000_000ul, await model.GetCentroidValueAsync(0, 0));
    }

    [Theory, BothLives]
    public async Task B14_four_thousand_million_samples_are_not_too_many(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[0, One]], []], [uint.MaxValue, 0]);
        await model.UpdateAsync([0], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal((1ul << 32, (UInt256)One * One), await model.ClassInfosAsync(0));
        Assert.Equal(One, await model.GetCentroidValueAsync(0, 0));
    }

    [Theory, BothLives]
    public async Task B15_a_sum_never_wraps(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        const ulong most = 18_446_744_073;
        await Scene.RefusedAsync(new TooManySamplesError(20_000_000_000, most), async () => await DeployAsync(scene, [[[0, One]], []], [20_000_000_000, 0]));
        await Scene.RefusedAsync(new SumOutOfRangeError((Int256)(2 * One) * most), async () => await DeployAsync(scene, [[[0, 2 * One]], []], [most, 0]));
        var model = await DeployAsync(scene, [[[0, One]], []], [most - 1, 0]);
        await model.UpdateAsync([0], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal(One, await model.GetCentroidValueAsync(0, 0));
        await Scene.RefusedAsync(new TooManySamplesError(most + 1, most), async () => await model.UpdateAsync([0], 0, await scene.NextAsync(scene.Deployer)));
        Assert.Equal(most, await model.DataCountLimitAsync());
    }

    [Theory, BothLives]
    public async Task B16_a_class_without_samples_can_be_trained(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[0, One]], []], [1, 0]);
        // It has no centre yet, so nothing is near to it.
        Assert.Equal(0ul, await model.PredictAsync([1]));
        Assert.Equal((0ul, UInt256.Zero), await model.ClassInfosAsync(1));
        await model.UpdateAsync([1, 2], 1, await scene.NextAsync(scene.Deployer));
        Assert.Equal(1ul, await model.PredictAsync([1]));
        await Scene.RefusedAsync(new CentroidWithoutSamplesError(1), async () => await DeployAsync(scene, [[[0, One]], [[1, One]]], [1, 0]));
    }

    [Theory, BothLives]
    public async Task B30_a_feature_given_twice_counts_once(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[[5, One], [5, One]], []], [1, 0]);
        Assert.Equal((UInt256)One * One, await model.GetSquaredMagnitudeAsync(0));
        await model.ExtendCentroidAsync([[5, 0], [6, One / 2], [6, One]], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal((UInt256)One * One, await model.GetSquaredMagnitudeAsync(0));
        await Scene.RefusedAsync(new NotAPairError(3), async () => await model.ExtendCentroidAsync([[5, 0, 1]], 0, await scene.NextAsync(scene.Deployer)));
    }

    [Theory, BothLives]
    public async Task B8_a_label_of_no_class_is_refused_by_the_sparse_centroids(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene, [[], []], [0, 0]);
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await model.UpdateAsync([1], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await model.ExtendCentroidAsync([[1, 1]], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new EmptySampleError(), async () => await model.UpdateAsync([], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new LengthMismatchError(1, 2), async () => await DeployAsync(scene, [[], []], [0]));
    }

    static async Task<SparseNearestCentroidClassifierClient> DeployAsync(Scene scene, ulong[][][] centroids, ulong[] counts) =>
        await SparseNearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], centroids, counts, await scene.NextAsync(scene.Deployer));
}
