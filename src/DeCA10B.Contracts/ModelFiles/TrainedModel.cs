namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained model, in the numbers that its contract is deployed with: reals are raw fixed point, scale 1e9.</summary>
public abstract record TrainedModel
{
    /// <summary>What a model file calls this kind of model.</summary>
    public abstract string Type { get; }

    /// <summary>The names of the classes; the index is the label.</summary>
    public required IReadOnlyList<string> Classifications { get; init; }

    /// <summary>Which features of a larger encoding the model reads; empty when it reads all.</summary>
    public IReadOnlyList<uint> FeatureIndices { get; init; } = [];
}
