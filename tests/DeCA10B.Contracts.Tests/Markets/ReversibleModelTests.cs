using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Composition;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>Models that count and add: what they were trained with is taken back.</summary>
public sealed class ReversibleModelTests
{
    static readonly string[] Names = ["no", "yes"];

    [Theory, MemberData(nameof(JudgeTests.Additive), MemberType = typeof(JudgeTests))]
    public async Task Training_is_taken_back_exactly_in_any_order(Life life, string name)
    {
        var family = Family.All.Single(item => item.Name == name);
        var seed = Environment.TickCount;
        for (var round = 0; round < (life == Life.Native ? 30 : 2); round++)
        {
            var random = new Random(seed + round);
            await using var scene = await LifeStart.StartAsync(life);
            var untouched = ReversiblePerceptron64Client.At(scene.Chain, await new TrainerForm(scene.Chain, family).DeployModelAsync());
            var model = ReversiblePerceptron64Client.At(scene.Chain, await new TrainerForm(scene.Chain, family).DeployModelAsync());
            var trained = new List<(long[] Data, ulong Label)>();
            for (var index = 0; index < 8; index++)
            {
                trained.Add((family.CleanSample(random), (ulong)random.Next(2)));
                await model.TrainAsync(trained[^1].Data, trained[^1].Label, await scene.NextAsync(scene.Deployer, 1));
            }

            foreach (var (data, label) in trained.OrderBy(_ => random.Next()).ToArray()) await model.UntrainAsync(data, label, await scene.NextAsync(scene.Deployer, 1));
            for (var probe = 0; probe < 12; probe++)
            {
                var data = family.CleanSample(random);
                Assert.True(await untouched.MarginAsync(data) == await model.MarginAsync(data), $"{name}, seed {seed + round}");
            }

            Assert.Equal(await TotalsAsync(scene, family, untouched.Address), await TotalsAsync(scene, family, model.Address));
        }
    }

    [Theory, BothLives]
    public async Task What_was_never_trained_is_not_taken_back_and_only_the_owner_takes_back(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var options = new CallOptions(scene.Deployer);
        var bayes = await ReversibleNaiveBayes64Client.DeployAsync(scene.Chain, Names, [4, 4], [[[0, 2]], [[1, 2]]], 10, 1_000_000_000, options);
        await Scene.RefusedAsync(new NotTrainedError(5), async () => await bayes.UntrainAsync([0, 5], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new DuplicateFeatureError(0), async () => await bayes.UntrainAsync([0, 0], 0, await scene.NextAsync(scene.Deployer)));
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () => await bayes.UntrainAsync([0], 0, await scene.NextAsync(scene.Bad)));
        await Scene.RefusedAsync(new NotOwnerError(scene.Bad), async () => await bayes.TrainAsync([0], 0, await scene.NextAsync(scene.Bad)));
        Assert.Equal(2u, await bayes.GetFeatureCountAsync(0, 0));
        var near = await ReversibleSparseCentroid64Client.DeployAsync(scene.Chain, Names, [[[0, 500_000_000]], []], [4, 0], options);
        await Scene.RefusedAsync(new NotTrainedError(5), async () => await near.UntrainAsync([0, 5], 0, await scene.NextAsync(scene.Deployer)));
        var dense = await ReversibleNearestCentroid64Client.DeployAsync(scene.Chain, Names, [[1, 2], [0, 0]], [4, 0], options);
        await Scene.RefusedAsync(new NotTrainedError(0), async () => await dense.UntrainAsync([5, 5], 1, await scene.NextAsync(scene.Deployer)));
    }

    [Theory, BothLives]
    public async Task What_would_be_in_the_way_later_is_refused_before(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var options = new CallOptions(scene.Deployer);
        var bayes = await ReversibleNaiveBayes64Client.DeployAsync(scene.Chain, Names, [4, 4], [[[0, 2_147_483_648]], [[1, 2]]], 10, 1_000_000_000, options);
        await bayes.RequireTrainableAsync([0, 1], 1);
        await Scene.RefusedAsync(new CountOverflowError(0), async () => await bayes.RequireTrainableAsync([0, 1], 0));
        await Scene.RefusedAsync(new EmptySampleError(), async () => await bayes.RequireTrainableAsync([], 0));
        await Scene.RefusedAsync(new UnknownClassificationError(2), async () => await bayes.RequireTrainableAsync([1], 2));
        await Scene.RefusedAsync(new FeatureOutOfRangeError(10), async () => await bayes.RequireTrainableAsync([10], 0));
        var dense = await ReversibleNearestCentroid64Client.DeployAsync(scene.Chain, Names, [[1, 2], [0, long.MaxValue]], [4, 1], options);
        await dense.RequireTrainableAsync([1, 2], 0);
        await Scene.RefusedAsync(new SumOutOfRangeError(long.MaxValue), async () => await dense.RequireTrainableAsync([1, 2], 1));
        await Scene.RefusedAsync(new DimensionMismatchError(2, 1), async () => await dense.RequireTrainableAsync([1], 0));
    }

    /// <summary>The sureness of naive Bayes on a market's scale is a difference of probabilities, so its score is that of the model's own probabilities.</summary>
    [Theory, BothLives]
    public async Task A_Brier_market_keeps_what_makes_naive_Bayes_better_and_takes_the_rest_back(Life life)
    {
        await using var scene = await BrierScene.OpenAsync(life, async chain =>
            (await ReversibleNaiveBayes64Client.DeployAsync(chain, Names, [4, 4], [[[1, 2], [3, 1]], [[0, 2], [2, 1]]], 10, 1_000_000_000)).Address, marginScale: 1_000_000_000);
        var model = ReversibleNaiveBayes64Client.At(scene.Chain, scene.Model.Address);
        await scene.CommitAsync(scene.Scene.Bad, [0, 2], 0);
        await scene.CommitAsync(scene.Scene.Good, [0, 4], 1);
        await scene.CommitAsync(scene.Scene.Good, [3, 5], 0);
        await scene.RevealAsync();
        var scored = await scene.ScoreAsync(scene.Scene.Other);
        Assert.Equal([false, true, true], scored.Select(item => item.IsAccepted));
        Assert.True(scored[0].Change < 0 && scored[1].Change > 0 && scored[2].Change > 0);
        Assert.Equal(UInt256.Zero, scored[0].Balance);
        // The flipped sample is gone, the others are there.
        Assert.Equal((uint[])[2, 1, 1], (uint[])[await model.GetFeatureCountAsync(0, 1), await model.GetFeatureCountAsync(0, 5), await model.GetFeatureCountAsync(1, 4)]);
        Assert.Equal((uint[])[0, 3], (uint[])[await model.GetFeatureCountAsync(0, 0), await model.GetFeatureCountAsync(1, 0)]);
        Assert.Equal((ulong[])[5, 5], (ulong[])[await model.GetNumSamplesAsync(0), await model.GetNumSamplesAsync(1)]);
        Assert.Equal((await scene.Market.ScoreAsync()) - await scene.Market.BaseScoreAsync(), scored[1].Change + scored[2].Change);
        await scene.AssertEmptiesAsync(scene.Scene.Other);
    }

    /// <summary>How many samples each class has, and what is known of five features of it.</summary>
    static async Task<string> TotalsAsync(Scene scene, Family family, Address model)
    {
        var parts = new List<object>();
        for (var label = 0ul; label < 2; label++)
            for (var feature = 0u; feature < 5; feature++)
                parts.Add(family.Name switch
                {
                    "ReversibleNaiveBayes" => (await NaiveBayesClassifierClient.At(scene.Chain, model).ClassInfosAsync(label), await NaiveBayesClassifierClient.At(scene.Chain, model).GetFeatureCountAsync(label, feature)),
                    "ReversibleSparseCentroid" => (await SparseNearestCentroidClassifierClient.At(scene.Chain, model).ClassInfosAsync(label), await SparseNearestCentroidClassifierClient.At(scene.Chain, model).GetCentroidValueAsync(label, feature)),
                    _ => (await NearestCentroidClassifierClient.At(scene.Chain, model).GetNumSamplesAsync(label), await NearestCentroidClassifierClient.At(scene.Chain, model).GetCentroidValueAsync(label, feature)),
                });
        return string.Join(' ', parts);
    }
}
