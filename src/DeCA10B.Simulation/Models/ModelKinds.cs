using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Models.Trees;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Models;

/// <summary>The models that a scenario can name.</summary>
public static class ModelKinds
{
    private static readonly SortedDictionary<string, ModelKind> Known = new(StringComparer.Ordinal)
    {
        ["sparse-perceptron"] = new(SampleForm.Sparse, true, (terms, owner) => new FittedSparsePerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale)),
        ["averaged-perceptron"] = new(SampleForm.Sparse, true, (terms, owner) => new FittedAveragedPerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale)),
        ["reversible-perceptron"] = new(SampleForm.Sparse, true, (terms, owner) => new FittedReversiblePerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale)),
        ["naive-bayes"] = new(SampleForm.Sparse, false, (_, owner) => new FittedNaiveBayes(owner)),
        ["reversible-naive-bayes"] = new(SampleForm.Sparse, false, (_, owner) => new FittedReversibleNaiveBayes(owner)),
        ["sparse-nearest-centroid"] = new(SampleForm.Sparse, false, (_, owner) => new FittedCentroids(owner)),
        ["dense-perceptron"] = new(SampleForm.Dense, true, (terms, owner) => new FittedDensePerceptron(owner, terms.LearningRate, terms.Passes, terms.Scale)),
        ["logistic-regression"] = new(SampleForm.Dense, true, (terms, owner) => new FittedLogisticRegression(owner, terms.LearningRate, terms.Passes, terms.Scale)),
        ["nearest-centroid"] = new(SampleForm.Dense, false, (_, owner) => new FittedDenseCentroids(owner)),
        ["decision-tree"] = new(SampleForm.Dense, false, (_, owner) => new FittedTree(owner)) { IsNativeOnly = true },
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names => [.. Known.Keys];

    /// <summary>The models that a mechanism takes: staking judges without a sample's own part, markets take trainings back.</summary>
    /// <param name="mechanism">The mechanism, as scenarios name it.</param>
    public static IReadOnlyList<string> For(string mechanism) => mechanism switch
    {
        "staking" => ["averaged-perceptron", "reversible-naive-bayes", "reversible-perceptron"],
        "market" or "brier-market" => ["reversible-naive-bayes", "reversible-perceptron"],
        _ => ["decision-tree", "dense-perceptron", "logistic-regression", "naive-bayes", "nearest-centroid", "sparse-nearest-centroid", "sparse-perceptron"],
    };

    /// <summary>The samples that a model takes.</summary>
    /// <param name="kind">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static SampleForm FormOf(string kind) => Of(kind).Form;

    /// <summary>Fits a model to the first samples of a dataset.</summary>
    /// <param name="terms">Which, and how.</param>
    /// <param name="data">The dataset, in the form that the model takes.</param>
    /// <param name="count">How many of its training samples.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static FittedModel Fit(ModelTerms terms, Dataset data, int count) => Of(terms.Kind).Fit(terms, new(data, count));

    /// <summary>What a model needs.</summary>
    internal static ModelKind Of(string kind) => Known.TryGetValue(kind, out var known)
        ? known
        : throw new ArgumentException($"There is no model \"{kind}\": {string.Join(", ", Known.Keys)}.", nameof(kind));
}
