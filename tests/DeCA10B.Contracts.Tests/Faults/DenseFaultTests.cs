using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class DenseFaultTests
{
    const long Limit = long.MaxValue;
    const long One = 1_000_000_000;

    [Theory, BothLives]
    public async Task B6b_a_dense_weight_at_its_limit_does_not_wrap(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [Limit, -Limit, -Limit], 0, 500_000_000);
        await Scene.PanicsAsync(PanicCode.Overflow, async () => await model.UpdateAsync([One / 2, One / 2, One / 2], 1, await scene.NextAsync(scene.Deployer)));
        Assert.Equal(Limit, await model.WeightsAsync(0));
        Assert.Equal(0, await model.InterceptAsync());
        // The score is exact beyond 64 bits.
        Assert.Equal(0ul, await model.PredictAsync([0, Limit, Limit]));
        Assert.Equal(1ul, await model.PredictAsync([Limit, 0, long.MinValue]));
    }

    [Theory, BothLives]
    public async Task B6b_a_dense_weight_out_of_range_is_refused(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        Int80 tooLarge = (Int80)Limit + 1;
        var model = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [1], 0, 1);
        await Scene.RefusedAsync(new WeightOutOfRangeError(tooLarge), async () => await model.InitializeWeightsAsync([1, tooLarge], await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new WeightOutOfRangeError(Int80.MinValue), async () =>
            await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [], Int80.MinValue, 1, await scene.NextAsync(scene.Deployer)));
        Assert.Equal(1, await model.GetNumFeaturesAsync());
    }

    [Theory, BothLives]
    public async Task B8_a_label_of_no_class_is_refused_by_every_model_of_two_classes(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var dense = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [1], 0, 1);
        var logistic = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [1], 0, 1);
        var averaged = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [1], 0, 1);
        await Scene.RefusedAsync(new UnknownClassificationError(7), async () => await dense.UpdateAsync([One], 7, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await logistic.UpdateAsync([One], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await averaged.UpdateAsync([0], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NotTwoClassesError(3), async () =>
            await DensePerceptronClient.DeployAsync(scene.Chain, ["a", "b", "c"], [], 0, 1, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NotTwoClassesError(1), async () =>
            await AveragedPerceptronClient.DeployAsync(scene.Chain, ["a"], [], 0, 1, await scene.NextAsync(scene.Deployer)));
    }

    [Theory, BothLives]
    public async Task B9_the_intercept_of_every_model_is_trained(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var dense = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [0], 0, 500_000_000);
        var logistic = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [0], 0, 500_000_000);
        var averaged = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [], 0, 500_000_000);
        await dense.UpdateAsync([One], 1, await scene.NextAsync(scene.Deployer));
        await logistic.UpdateAsync([One], 1, await scene.NextAsync(scene.Deployer));
        await averaged.UpdateAsync([0], 1, await scene.NextAsync(scene.Deployer));
        Assert.Equal(500_000_000, await dense.InterceptAsync());
        Assert.Equal(250_000_000, await logistic.InterceptAsync());
        // After one sample the average of 0 and 0.5 over two times.
        Assert.Equal(250_000_000, await averaged.InterceptAsync());
    }

    [Theory, BothLives]
    public async Task B17_a_label_of_no_class_is_refused_before_anything_is_read(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [[One], [-One]], [1, 1]);
        await Scene.RefusedAsync(new UnknownClassificationError(9), async () => await model.UpdateAsync([One], 9, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await model.ExtendCentroidAsync([One], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NoSuchClassError(2), async () => await model.GetCentroidValueAsync(2, 0));
    }

    [Theory, BothLives]
    public async Task B18_counts_that_are_missing_or_too_large_are_refused(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        async Task DeployAsync(long[][] centroids, UInt256[] counts) =>
            await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], centroids, counts, await scene.NextAsync(scene.Deployer));

        await Scene.RefusedAsync(new LengthMismatchError(1, 2), () => DeployAsync([[One], [-One]], [1]));
        await Scene.RefusedAsync(new LengthMismatchError(1, 2), () => DeployAsync([[One]], [1, 1]));
        await Scene.RefusedAsync(new TooManySamplesError(UInt256.MaxValue, uint.MaxValue), () => DeployAsync([[One], [-One]], [1, UInt256.MaxValue]));
        await Scene.RefusedAsync(new SumOutOfRangeError((Int256)Limit * 2), () => DeployAsync([[Limit], [-One]], [2, 1]));
        await Scene.RefusedAsync(new CentroidWithoutSamplesError(1), () => DeployAsync([[One], [-One]], [1, 0]));
        var model = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a"], [[One]], [uint.MaxValue], await scene.NextAsync(scene.Deployer));
        await Scene.RefusedAsync(new TooManySamplesError(1ul << 32, uint.MaxValue), async () => await model.UpdateAsync([One], 0, await scene.NextAsync(scene.Deployer)));
        Assert.Equal(One, await model.CentroidsAsync(0, 0));
    }

    [Theory, BothLives]
    public async Task B19_classes_of_different_dimensions_label_nothing_until_they_are_complete(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [[One, 0], [-One]], [1, 1]);
        await Scene.RefusedAsync(new DimensionMismatchError(1, 2), async () => await model.PredictAsync([One, 0]));
        await Scene.RefusedAsync(new DimensionMismatchError(2, 1), async () => await model.PredictAsync([One]));
        await Scene.RefusedAsync(new DimensionMismatchError(1, 2), async () => await model.UpdateAsync([One, 0], 1, await scene.NextAsync(scene.Deployer)));
        await model.ExtendCentroidAsync([0], 1, await scene.NextAsync(scene.Deployer));
        Assert.Equal(1ul, await model.PredictAsync([-One, One]));
        await Scene.RefusedAsync(new NoSuchFeatureError(2), async () => await model.CentroidsAsync(0, 2));
    }

    [Theory, BothLives]
    public async Task B25_an_empty_sample_is_refused_by_every_dense_model(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var dense = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [], 0, 1);
        var logistic = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [], 0, 1);
        var averaged = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [], 0, 1);
        var centroid = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["no"], [[]], [0]);
        await Scene.RefusedAsync(new EmptySampleError(), async () => await dense.UpdateAsync([], 1, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new EmptySampleError(), async () => await logistic.UpdateAsync([], 1, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new EmptySampleError(), async () => await averaged.UpdateAsync([], 1, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new EmptySampleError(), async () => await centroid.UpdateAsync([], 0, await scene.NextAsync(scene.Deployer)));
    }

    [Theory, BothLives]
    public async Task B31_small_differences_count(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        long[] far = [.. Enumerable.Repeat(31_000L, 50)];
        long[] zero = new long[50];
        var model = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [far, zero], [1, 1]);
        Assert.Equal(1ul, await model.PredictAsync(zero));
        Assert.Equal(0ul, await model.PredictAsync(far));
        long[] one = new long[50];
        one[49] = 1;
        var closest = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [one, zero], [uint.MaxValue, 1], await scene.NextAsync(scene.Deployer));
        Assert.Equal((1ul, 0ul), (await closest.PredictAsync(zero), await closest.PredictAsync(one)));
    }
}
