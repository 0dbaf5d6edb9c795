using System.Numerics;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class DenseModelTests
{
    const long One = 1_000_000_000;

    /// <summary>The rule in big integers, for samples shorter and longer than 1.</summary>
    [Theory, BothLives]
    public async Task Training_follows_the_rule_of_the_dense_perceptron(Life life)
    {
        var random = new Random(11);
        var weights = Enumerable.Range(0, 7).Select(_ => (BigInteger)random.NextInt64(-One, One)).ToArray();
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [.. weights[..5].Select(weight => (Int80)(long)weight)], 0, 300_000_000);
        await model.InitializeWeightsAsync([.. weights[5..].Select(weight => (Int80)(long)weight)], await scene.NextAsync(scene.Deployer));
        var intercept = BigInteger.Zero;
        for (var round = 0; round < 30; round++)
        {
            var sample = Sample(random, 7, round % 3 == 0 ? 40 * One : One / 3);
            var score = intercept * One + sample.Zip(weights, (value, weight) => value * weight).Aggregate((a, b) => a + b);
            var label = (ulong)random.Next(2);
            Assert.Equal(score > 0 ? 1ul : 0ul, await model.PredictAsync(sample));
            await model.UpdateAsync(sample, label, await scene.NextAsync(scene.Deployer));
            if ((score > 0 ? 1ul : 0ul) == label) continue;
            var rate = label == 1 ? 300_000_000 : -300_000_000;
            var divisor = Divisor(sample);
            intercept += BigInteger.Divide((BigInteger)rate * One, divisor);
            for (var i = 0; i < 7; i++) weights[i] += BigInteger.Divide((BigInteger)rate * sample[i], divisor);
        }

        Assert.Equal(intercept.ToString(), (await model.InterceptAsync()).ToString());
        for (var i = 0; i < 7; i++) Assert.Equal(weights[i].ToString(), (await model.WeightsAsync((ulong)i)).ToString());
        await Scene.RefusedAsync(new NoSuchFeatureError(7), async () => await model.WeightsAsync(7));
        await Scene.RefusedAsync(new DimensionMismatchError(7, 6), async () => await model.PredictAsync(new long[6]));
    }

    [Theory, BothLives]
    public async Task A_sample_of_any_length_moves_the_perceptron_by_its_learning_rate_at_most(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await DensePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [0, 0], 0, 500_000_000);
        await model.UpdateAsync([6_000_000 * One, 8_000_000 * One], 1, await scene.NextAsync(scene.Deployer));
        Assert.Equal((300_000_000, 400_000_000, 50), ((long)await model.WeightsAsync(0), (long)await model.WeightsAsync(1), (long)await model.InterceptAsync()));
        Assert.Equal((UInt256)(ulong)(10_000_000 * One), await model.NormAsync([6_000_000 * One, 8_000_000 * One]));
    }

    [Theory, BothLives]
    public async Task The_logistic_regression_takes_gradient_steps(Life life)
    {
        var random = new Random(5);
        await using var scene = await LifeStart.StartAsync(life);
        var model = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], new Int80[5], 0, 700_000_000);
        var weights = new double[5];
        var intercept = 0.0;
        for (var round = 0; round < 30; round++)
        {
            var sample = Sample(random, 5, 3 * One);
            var label = (ulong)random.Next(2);
            var score = intercept + sample.Zip(weights, (value, weight) => value / 1e9 * weight).Sum();
            var probability = 1 / (1 + Math.Exp(-score));
            Assert.Equal(probability, (double)await model.ProbabilityAsync(sample) / 1e9, 6);
            await model.UpdateAsync(sample, label, await scene.NextAsync(scene.Deployer));
            var step = 0.7 * (label - probability) / ((double)Divisor(sample) / 1e9);
            intercept += step;
            for (var i = 0; i < 5; i++) weights[i] += step * sample[i] / 1e9;
        }

        for (var i = 0; i < 5; i++) Assert.Equal(weights[i], (double)(long)await model.WeightsAsync((ulong)i) / 1e9, 6);
    }

    [Theory, BothLives]
    public async Task A_probability_never_leaves_zero_to_one(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [long.MaxValue], 0, 700_000_000);
        Assert.Equal(500_000_000, await model.ProbabilityAsync([0]));
        foreach (var (value, expected) in new (long, long)[] { (long.MaxValue, One), (long.MinValue, 0), (One, One), (-One, 0) })
            Assert.Equal((UInt256)(ulong)expected, await model.ProbabilityAsync([value]));
        // A certain and right model does not move.
        await model.UpdateAsync([One], 1, await scene.NextAsync(scene.Deployer));
        Assert.Equal(long.MaxValue, await model.WeightsAsync(0));
        var near = await LogisticRegressionClient.DeployAsync(scene.Chain, ["no", "yes"], [One], 0, 1, await scene.NextAsync(scene.Deployer));
        for (var z = -22L; z <= 22; z++)
            Assert.InRange((double)await near.ProbabilityAsync([z * One]) - (1e9 / (1 + Math.Exp(-z))), -2, 2);
    }

    /// <summary>Centres against exact fractions, after training with long and short samples.</summary>
    [Theory, BothLives]
    public async Task The_nearest_centre_is_the_nearest_in_exact_arithmetic(Life life)
    {
        var random = new Random(3);
        await using var scene = await LifeStart.StartAsync(life);
        long[][] centroids = [.. Enumerable.Range(0, 3).Select(_ => Sample(random, 6, One))];
        var counts = new BigInteger[] { 3, 1_000, 1 };
        var model = await NearestCentroidClassifierClient.DeployAsync(scene.Chain, ["a"], [centroids[0][..4]], [3]);
        await model.ExtendCentroidAsync(centroids[0][4..], 0, await scene.NextAsync(scene.Deployer));
        await model.AddClassAsync(centroids[1], "b", 1_000, await scene.NextAsync(scene.Deployer));
        await model.AddClassAsync(centroids[2], "c", 1, await scene.NextAsync(scene.Deployer));
        var sums = centroids.Select((centroid, c) => centroid.Select(value => value * counts[c]).ToArray()).ToArray();
        for (var round = 0; round < 30; round++)
        {
            var sample = Sample(random, 6, round % 4 == 0 ? 9 * One : One / 2);
            var distances = sums.Select((sum, c) => (Square: sum.Zip(sample, (s, x) => BigInteger.Pow((x * counts[c]) - s, 2)).Aggregate((a, b) => a + b), Count: BigInteger.Pow(counts[c], 2))).ToArray();
            var best = 0;
            for (var c = 1; c < 3; c++) if (distances[c].Square * distances[best].Count < distances[best].Square * distances[c].Count) best = c;
            Assert.Equal((ulong)best, await model.PredictAsync(sample));
            var label = random.Next(3);
            await model.UpdateAsync(sample, (ulong)label, await scene.NextAsync(scene.Deployer));
            var divisor = Divisor(sample);
            counts[label] += 1;
            for (var i = 0; i < 6; i++) sums[label][i] += BigInteger.Divide((BigInteger)One * sample[i], divisor);
        }

        for (var c = 0; c < 3; c++)
        {
            Assert.Equal(counts[c].ToString(), (await model.GetNumSamplesAsync((ulong)c)).ToString());
            for (var i = 0; i < 6; i++)
                Assert.Equal(BigInteger.Divide(sums[c][i], counts[c]).ToString(), (await model.CentroidsAsync((ulong)c, (ulong)i)).ToString());
        }
    }

    static long[] Sample(Random random, int features, long limit) => [.. Enumerable.Range(0, features).Select(_ => random.NextInt64(-limit, limit))];

    /// <summary>max(1, length), scale 1e9.</summary>
    static BigInteger Divisor(long[] sample)
    {
        var squares = sample.Aggregate(BigInteger.Zero, (sum, value) => sum + BigInteger.Pow(value, 2));
        if (squares <= BigInteger.Pow(10, 18) + BigInteger.Pow(10, 11)) return One;
        var root = (BigInteger)Math.Sqrt((double)squares);
        while (root * root > squares) root--;
        while ((root + 1) * (root + 1) <= squares) root++;
        return root;
    }
}
