namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>Naive Bayes as a textbook has it: logarithms of probabilities, in floating point.</summary>
sealed class TextbookNaiveBayes(int features) : ILearner
{
    readonly double[][] counts = [new double[features], new double[features]];
    readonly double[] samples = new double[2];
    readonly double[] totals = new double[2];

    public void Train(Labelled sample)
    {
        samples[sample.Label]++;
        totals[sample.Label] += sample.Data.Length;
        foreach (var feature in sample.Data) counts[sample.Label][feature]++;
    }

    public ulong Predict(long[] data) => Score(data, 1) > Score(data, 0) ? 1ul : 0ul;

    double Score(long[] data, int label) =>
        Math.Log(samples[label]) + data.Sum(feature => Math.Log((counts[label][feature] + 1) / (totals[label] + features)));
}

/// <summary>The nearest mean, in floating point. Sparse samples are vectors of zeros and ones.</summary>
sealed class TextbookCentroids(int features, bool isSparse) : ILearner
{
    readonly double[][] means = [new double[features], new double[features]];
    readonly double[] samples = new double[2];

    public void Train(Labelled sample)
    {
        var mean = means[sample.Label];
        samples[sample.Label]++;
        for (var i = 0; i < features; i++) mean[i] -= mean[i] / samples[sample.Label];
        foreach (var (feature, value) in Vectors.Values(sample.Data, isSparse)) mean[feature] += value / samples[sample.Label];
    }

    public ulong Predict(long[] data) => Distance(data, 1) < Distance(data, 0) ? 1ul : 0ul;

    double Distance(long[] data, int label)
    {
        var difference = means[label].ToArray();
        foreach (var (feature, value) in Vectors.Values(data, isSparse)) difference[feature] -= value;
        return difference.Sum(value => value * value);
    }
}

/// <summary>Linear models in floating point: the perceptron, its average, and the logistic regression.</summary>
sealed class TextbookLinear(int features, bool isSparse, LinearRule rule) : ILearner
{
    const double Rate = 0.5;

    readonly double[] weights = new double[features + 1];
    readonly double[] sums = new double[features + 1];

    public void Train(Labelled sample)
    {
        var score = Score(weights, sample.Data);
        var step = rule == LinearRule.Logistic ? Rate * (sample.Label - (1 / (1 + Math.Exp(-score))))
            : (score > 0 ? 1ul : 0ul) == sample.Label ? 0
            : sample.Label == 1 ? Rate : -Rate;
        weights[features] += step;
        foreach (var (feature, value) in Vectors.Values(sample.Data, isSparse)) weights[feature] += step * value;
        if (rule != LinearRule.AveragedPerceptron) return;
        for (var i = 0; i <= features; i++) sums[i] += weights[i];
    }

    public ulong Predict(long[] data) => Score(rule == LinearRule.AveragedPerceptron ? sums : weights, data) > 0 ? 1ul : 0ul;

    double Score(double[] of, long[] data) => of[features] + Vectors.Values(data, isSparse).Sum(pair => of[pair.Feature] * pair.Value);
}

enum LinearRule
{
    Perceptron,
    AveragedPerceptron,
    Logistic,
}

static class Vectors
{
    public static IEnumerable<(long Feature, double Value)> Values(long[] data, bool isSparse) =>
        isSparse ? data.Select(feature => (feature, 1.0)) : data.Select((value, index) => ((long)index, value / 1e9));
}
