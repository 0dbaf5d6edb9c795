namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained perceptron, in raw fixed-point numbers of scale 1e9.</summary>
public sealed record PerceptronModel
{
    /// <summary>Whether a sample is the indices of its present features; otherwise it is their values.</summary>
    public required bool IsSparse { get; init; }

    /// <summary>The names of the two classes; the index is the label.</summary>
    public required IReadOnlyList<string> Classifications { get; init; }

    /// <summary>The weights of the features 0, 1, 2, ...</summary>
    public required IReadOnlyList<long> Weights { get; init; }

    /// <summary>Weights of further features, by index; only in sparse models.</summary>
    public required IReadOnlyDictionary<long, long> SparseWeights { get; init; }

    /// <summary>The bias.</summary>
    public required long Intercept { get; init; }

    /// <summary>How far one training step moves a weight.</summary>
    public required uint LearningRate { get; init; }

    /// <summary>Which features of a larger encoding the model reads; empty when it reads all.</summary>
    public required IReadOnlyList<uint> FeatureIndices { get; init; }
}
