using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed class NaiveBayesFaultTests
{
    const uint One = 1_000_000_000;

    /// <summary>The reference's product reaches 0 after five features. Here 110 features speak for class 1 and 90 against, each by 2 to 1.</summary>
    [Theory, BothLives]
    public async Task B0_a_sample_of_two_hundred_features_is_labelled_rightly(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await NaiveBayesClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [5_000, 5_000], [[], []], 400, One);
        for (var start = 0; start < 200; start += 50)
        {
            var features = Enumerable.Range(start, 50).ToArray();
            await model.InitializeCountsAsync([.. features.Select(feature => new[] { (uint)feature, feature < 110 ? 1_000u : 2_000u })], 0, await scene.NextAsync(scene.Deployer));
            await model.InitializeCountsAsync([.. features.Select(feature => new[] { (uint)feature, feature < 110 ? 2_000u : 1_000u })], 1, await scene.NextAsync(scene.Deployer));
        }

        Assert.Equal(1ul, await model.PredictAsync([.. Enumerable.Range(0, 200).Select(feature => (long)feature)]));
        Assert.Equal(0ul, await model.PredictAsync([.. Enumerable.Range(60, 140).Select(feature => (long)feature)]));
        Assert.Equal(0ul, await model.PredictAsync([199]));
    }

    [Theory, BothLives]
    public async Task B1_a_feature_beyond_the_vocabulary_is_refused(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        foreach (var feature in new[] { 10, (1L << 32) + 5, long.MaxValue, -1, long.MinValue })
        {
            await Scene.RefusedAsync(new FeatureOutOfRangeError(feature), async () => await model.UpdateAsync([feature], 0, await scene.NextAsync(scene.Deployer)));
            await Scene.RefusedAsync(new FeatureOutOfRangeError(feature), async () => await model.PredictAsync([0, feature]));
        }

        await Scene.RefusedAsync(new FeatureOutOfRangeError(10), async () => await model.InitializeCountsAsync([[10, 1]], 0, await scene.NextAsync(scene.Deployer)));
        Assert.Equal(1u, await model.GetFeatureCountAsync(0, 5));
        Assert.Equal((2ul, 3ul), await model.ClassInfosAsync(0));
    }

    [Theory, BothLives]
    public async Task B2_a_count_at_its_limit_does_not_wrap(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        await model.InitializeCountsAsync([[4, uint.MaxValue]], 1, await scene.NextAsync(scene.Deployer));
        await Scene.RefusedAsync(new CountOverflowError(4), async () => await model.UpdateAsync([3, 4], 1, await scene.NextAsync(scene.Deployer)));
        Assert.Equal((uint.MaxValue, 0u, 2ul), (await model.GetFeatureCountAsync(1, 4), await model.GetFeatureCountAsync(1, 3), await model.GetNumSamplesAsync(1)));
        // The neighbours in the word are untouched, and the other class still counts.
        await model.UpdateAsync([3, 4], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal((1u, 1u), (await model.GetFeatureCountAsync(0, 4), await model.GetFeatureCountAsync(0, 3)));
    }

    [Theory, BothLives]
    public async Task B3_a_count_that_is_set_again_replaces_the_old_one_in_the_total(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        await model.InitializeCountsAsync([[5, 4], [0, 0], [7, 6]], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal(10ul, await model.GetClassTotalFeatureCountAsync(0));
        await model.InitializeCountsAsync([[7, 1], [7, 2]], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal(6ul, await model.GetClassTotalFeatureCountAsync(0));
        Assert.Equal(2u, await model.GetFeatureCountAsync(0, 7));
    }

    [Theory, BothLives]
    public async Task B4_duplicate_features_of_a_bag_are_refused(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        await Scene.RefusedAsync(new DuplicateFeatureError(3), async () => await model.UpdateAsync([.. Enumerable.Repeat(3L, 60)], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new DuplicateFeatureError(3), async () => await model.UpdateAsync([3, 9, 3], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new DuplicateFeatureError(3), async () => await model.PredictAsync([5, 3, 3]));
        Assert.Equal(0u, await model.GetFeatureCountAsync(0, 3));
        await model.UpdateAsync([9, 3, 5], 0, await scene.NextAsync(scene.Deployer));
        Assert.Equal((1u, 2u, 6ul), (await model.GetFeatureCountAsync(0, 3), await model.GetFeatureCountAsync(0, 5), await model.GetClassTotalFeatureCountAsync(0)));
    }

    [Theory, BothLives]
    public async Task B8_a_label_of_no_class_is_refused_by_naive_Bayes(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await model.UpdateAsync([1], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await model.InitializeCountsAsync([[1, 1]], 2, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NoSuchClassError(2), async () => await model.GetNumSamplesAsync(2));
        await Scene.RefusedAsync(new NoSuchClassError(UInt256.MaxValue), async () => await model.GetFeatureCountAsync(UInt256.MaxValue, 0));
    }

    [Theory, BothLives]
    public async Task B25_an_empty_sample_is_refused_by_naive_Bayes(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DeployAsync(scene);
        await Scene.RefusedAsync(new EmptySampleError(), async () => await model.UpdateAsync([], 0, await scene.NextAsync(scene.Deployer)));
    }

    /// <summary>Ten features; class 0 has feature 0 twice and feature 5 once, class 1 nothing yet.</summary>
    static ValueTask<NaiveBayesClassifierClient> DeployAsync(Scene scene) =>
        NaiveBayesClassifierClient.DeployAsync(scene.Chain, ["a", "b"], [2, 2], [[[0, 2], [5, 1]], []], 10, One);
}
