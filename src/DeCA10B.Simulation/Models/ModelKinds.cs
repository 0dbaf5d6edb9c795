using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Models;

/// <summary>The models that a scenario can name.</summary>
public static class ModelKinds
{
    private static readonly SortedDictionary<string, Func<ModelTerms, OwnerSamples, FittedModel>> Known = new(StringComparer.Ordinal)
    {
        ["sparse-perceptron"] = (terms, owner) => new FittedSparsePerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale),
        ["averaged-perceptron"] = (terms, owner) => new FittedAveragedPerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale),
        ["reversible-perceptron"] = (terms, owner) => new FittedReversiblePerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale),
        ["naive-bayes"] = (_, owner) => new FittedNaiveBayes(owner),
        ["reversible-naive-bayes"] = (_, owner) => new FittedReversibleNaiveBayes(owner),
        ["sparse-nearest-centroid"] = (_, owner) => new FittedCentroids(owner),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>The models that a mechanism takes: staking judges without a sample's own part, markets take trainings back.</summary>
    /// <param name="mechanism">The mechanism, as scenarios name it.</param>
    public static IReadOnlyList<string> For(string mechanism) => mechanism switch
    {
        "staking" => ["averaged-perceptron", "reversible-naive-bayes", "reversible-perceptron"],
        "market" or "brier-market" => ["reversible-naive-bayes", "reversible-perceptron"],
        _ => ["naive-bayes", "sparse-nearest-centroid", "sparse-perceptron"],
    };

    /// <summary>Fits a model to the first samples of a dataset.</summary>
    /// <param name="terms">Which, and how.</param>
    /// <param name="data">The dataset.</param>
    /// <param name="count">How many of its training samples.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static FittedModel Fit(ModelTerms terms, Dataset data, int count) => Known.TryGetValue(terms.Kind, out var fit)
        ? fit(terms, new(data, count))
        : throw new ArgumentException($"There is no model \"{terms.Kind}\": {string.Join(", ", Known.Keys)}.", nameof(terms));
}
