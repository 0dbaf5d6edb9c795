using System.Numerics;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class SparseModelTests
{
    const int Features = 12;

    [Theory, BothLives]
    public async Task The_averaged_perceptron_labels_by_the_average_of_all_its_weights(Life life)
    {
        const long rate = 500_000_000;
        var random = new Random(23);
        await using var scene = await LifeStart.StartAsync(life);
        long[] initial = [.. Enumerable.Range(0, Features).Select(_ => random.NextInt64(-2_000_000_000, 2_000_000_000))];
        var model = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [.. initial.Select(weight => (Int80)weight)], 0, (uint)rate);
        // The bias is the weight after the last feature, present in every sample.
        BigInteger[] weights = [.. initial.Select(weight => (BigInteger)weight), 0];
        BigInteger[] sums = [.. weights];
        for (var round = 0; round < 40; round++)
        {
            var sample = Sample(random);
            int[] present = [.. sample.Select(feature => (int)feature), Features];
            var averaged = present.Aggregate(BigInteger.Zero, (sum, feature) => sum + sums[feature]);
            Assert.Equal(averaged > 0 ? 1ul : 0ul, await model.PredictAsync(sample));
            var label = (ulong)random.Next(2);
            await model.UpdateAsync(sample, label, await scene.NextAsync(scene.Deployer));
            var score = present.Aggregate(BigInteger.Zero, (sum, feature) => sum + weights[feature]);
            if ((score > 0 ? 1ul : 0ul) != label)
                foreach (var feature in present) weights[feature] += label == 1 ? rate : -rate;
            for (var i = 0; i <= Features; i++) sums[i] += weights[i];
        }

        Assert.Equal(40ul, await model.NumSamplesAsync());
        for (var i = 0; i < Features; i++)
            Assert.InRange((double)(sums[i] / 41) - (double)(long)await model.WeightsAsync((ulong)i), -1, 1);
        await Scene.RefusedAsync(new DuplicateFeatureError(3), async () => await model.PredictAsync([4, 3, 3]));
        await Scene.RefusedAsync(new FeatureOutOfRangeError(-1), async () => await model.PredictAsync([-1]));
    }

    [Theory, BothLives]
    public async Task Weights_of_the_averaged_perceptron_are_set_in_chunks(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var model = await AveragedPerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], [1, 2], 0, 1);
        await model.InitializeWeightsAsync(1, [-7, 8], await scene.NextAsync(scene.Deployer));
        await model.InitializeWeightsAsync(long.MaxValue, [9], await scene.NextAsync(scene.Deployer));
        foreach (var (feature, weight) in new (ulong, Int80)[] { (0, 1), (1, -7), (2, 8), (3, 0), (long.MaxValue, 9) })
            Assert.Equal(weight, await model.WeightsAsync(feature));
        await Scene.RefusedAsync(new FeatureOutOfRangeError((Int256)long.MaxValue + 1), async () =>
            await model.InitializeWeightsAsync(long.MaxValue, [1, 1], await scene.NextAsync(scene.Deployer)));
    }

    /// <summary>Scores as exact fractions; classes are added until there are three groups of them.</summary>
    [Theory, BothLives]
    public async Task The_likeliest_class_is_the_likeliest_in_exact_arithmetic(Life life)
    {
        const uint smoothing = 300_000_000;
        var random = new Random(41);
        await using var scene = await LifeStart.StartAsync(life);
        var model = await NaiveBayesClassifierClient.DeployAsync(scene.Chain, ["0", "1"], [4, 2], [[[0, 2], [5, 1]], [[5, 2]]], Features, smoothing);
        var counts = new List<int[]> { new int[Features], new int[Features] };
        (counts[0][0], counts[0][5], counts[1][5]) = (2, 1, 2);
        var samples = new List<int> { 4, 2 };
        for (var round = 0; round < 60; round++)
        {
            if (round % 10 == 9 && counts.Count < 6)
            {
                await model.AddClassAsync((ulong)round, [[(uint)counts.Count, 3]], "more", await scene.NextAsync(scene.Deployer));
                counts.Add(new int[Features]);
                counts[^1][counts.Count - 1] = 3;
                samples.Add(round);
            }

            var sample = Sample(random);
            var scores = counts.Select((count, c) => Score(count, samples[c], sample, smoothing)).ToArray();
            var best = 0;
            for (var c = 1; c < scores.Length; c++)
                if (scores[c].Numerator * scores[best].Denominator > scores[best].Numerator * scores[c].Denominator) best = c;
            Assert.Equal((ulong)best, await model.PredictAsync(sample));
            var label = random.Next(counts.Count);
            await model.UpdateAsync(sample, (ulong)label, await scene.NextAsync(scene.Deployer));
            samples[label]++;
            foreach (var feature in sample) counts[label][feature]++;
        }

        Assert.Equal(counts.Count, await model.GetNumClassificationsAsync());
        for (var c = 0; c < counts.Count; c++)
        {
            Assert.Equal(((ulong)samples[c], (ulong)counts[c].Sum()), await model.ClassInfosAsync((ulong)c));
            for (var i = 0; i < Features; i++) Assert.Equal((uint)counts[c][i], await model.GetFeatureCountAsync((ulong)c, (uint)i));
        }
    }

    /// <summary>Distances as exact fractions; classes are added until there are three groups of them.</summary>
    [Theory, BothLives]
    public async Task The_nearest_sparse_centre_is_the_nearest_in_exact_arithmetic(Life life)
    {
        var random = new Random(43);
        await using var scene = await LifeStart.StartAsync(life);
        var model = await SparseNearestCentroidClassifierClient.DeployAsync(scene.Chain, ["0"], [[[0, 333_333_333], [5, 1]]], [3]);
        var sums = new List<BigInteger[]> { new BigInteger[Features] };
        (sums[0][0], sums[0][5]) = (999_999_999, 3);
        var samples = new List<BigInteger> { 3 };
        for (var round = 0; round < 60; round++)
        {
            if (round % 10 == 9 && sums.Count < 5)
            {
                await model.AddClassAsync([[(ulong)sums.Count, 700_000_000]], "more", (ulong)round, await scene.NextAsync(scene.Deployer));
                sums.Add(new BigInteger[Features]);
                sums[^1][sums.Count - 1] = 700_000_000 * (BigInteger)round;
                samples.Add(round);
            }

            var sample = Sample(random);
            var distances = sums.Select((sum, c) => Distance(sum, samples[c], sample)).ToArray();
            var best = 0;
            for (var c = 1; c < sums.Count; c++)
                if (distances[c] * samples[best] * samples[best] < distances[best] * samples[c] * samples[c]) best = c;
            Assert.Equal((ulong)best, await model.PredictAsync(sample));
            var label = random.Next(sums.Count);
            await model.UpdateAsync(sample, (ulong)label, await scene.NextAsync(scene.Deployer));
            samples[label]++;
            foreach (var feature in sample) sums[label][feature] += 1_000_000_000;
        }

        for (var c = 0; c < sums.Count; c++)
        {
            Assert.Equal(samples[c].ToString(), (await model.GetNumSamplesAsync((ulong)c)).ToString());
            var square = sums[c].Aggregate(BigInteger.Zero, (sum, value) => sum + (value * value)) / (samples[c] * samples[c]);
            Assert.Equal(square.ToString(), (await model.GetSquaredMagnitudeAsync((ulong)c)).ToString());
            for (var i = 0; i < Features; i++) Assert.Equal((sums[c][i] / samples[c]).ToString(), (await model.GetCentroidValueAsync((ulong)c, (uint)i)).ToString());
        }
    }

    static long[] Sample(Random random) =>
        [.. Enumerable.Range(0, Features).Where(_ => random.Next(3) == 0).DefaultIfEmpty(5).Select(feature => (long)feature)];

    static (BigInteger Numerator, BigInteger Denominator) Score(int[] counts, int samples, long[] sample, uint smoothing)
    {
        var divisor = ((BigInteger)counts.Sum() * 1_000_000_000) + ((BigInteger)smoothing * Features);
        var product = sample.Aggregate((BigInteger)samples, (score, feature) => score * (((BigInteger)counts[feature] * 1_000_000_000) + smoothing));
        return (product, BigInteger.Pow(divisor, sample.Length));
    }

    /// <summary>The squared distance times the square of the number of samples.</summary>
    static BigInteger Distance(BigInteger[] sums, BigInteger count, long[] sample) => Enumerable.Range(0, Features)
        .Select(feature => BigInteger.Pow((sample.Contains(feature) ? count * 1_000_000_000 : 0) - sums[feature], 2))
        .Aggregate((a, b) => a + b);
}
