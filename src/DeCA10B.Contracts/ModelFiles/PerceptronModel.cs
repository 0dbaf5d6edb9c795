namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained perceptron.</summary>
public sealed record PerceptronModel : TrainedModel
{
    /// <summary>The type of a sparse one.</summary>
    public const string SparseType = "sparse perceptron";

    /// <summary>The type of a dense one.</summary>
    public const string DenseType = "dense perceptron";

    /// <inheritdoc/>
    public override string Type => IsSparse ? SparseType : DenseType;

    /// <summary>Whether a sample is the indices of its present features; otherwise it is their values.</summary>
    public required bool IsSparse { get; init; }

    /// <summary>The weights of the features 0, 1, 2, ...</summary>
    public required IReadOnlyList<long> Weights { get; init; }

    /// <summary>Weights of further features, by index; only in sparse models.</summary>
    public required IReadOnlyDictionary<long, long> SparseWeights { get; init; }

    /// <summary>The bias.</summary>
    public required long Intercept { get; init; }

    /// <summary>How far one training step moves a weight.</summary>
    public required uint LearningRate { get; init; }
}
