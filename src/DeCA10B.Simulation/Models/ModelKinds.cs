using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Models;

/// <summary>The models that a scenario can name.</summary>
public static class ModelKinds
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sparse-perceptron", "naive-bayes", "sparse-nearest-centroid"];

    /// <summary>Fits a model to the first samples of a dataset.</summary>
    /// <param name="terms">Which, and how.</param>
    /// <param name="data">The dataset.</param>
    /// <param name="count">How many of its training samples.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static FittedModel Fit(ModelTerms terms, Dataset data, int count)
    {
        var samples = data.Training.Features.AsSpan(0, count);
        var labels = data.Training.Labels.AsSpan(0, count);
        return terms.Kind switch
        {
            "sparse-perceptron" => FittedPerceptron.Fit(data.Classifications, data.FeatureCount, samples, labels, terms.LearningRate, terms.Passes, terms.Scale),
            "naive-bayes" => FittedNaiveBayes.Fit(data.Classifications, data.FeatureCount, samples, labels, LongestOf(data)),
            "sparse-nearest-centroid" => FittedCentroids.Fit(data.Classifications, data.FeatureCount, samples, labels),
            _ => throw new ArgumentException($"There is no model \"{terms.Kind}\": {string.Join(", ", Names)}.", nameof(terms)),
        };
    }

    private static int LongestOf(Dataset data)
    {
        var longest = 1;
        foreach (var sample in data.Training.Features) longest = Math.Max(longest, sample.Length);
        foreach (var sample in data.Test.Features) longest = Math.Max(longest, sample.Length);
        return longest;
    }
}
