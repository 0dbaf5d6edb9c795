namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained naive Bayes classifier.</summary>
public sealed record NaiveBayesModel : TrainedModel
{
    /// <summary>The type.</summary>
    public const string TypeName = "naive bayes";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <summary>How many samples each class was trained with.</summary>
    public required IReadOnlyList<ulong> ClassCounts { get; init; }

    /// <summary>Of each class: how many of its samples have a feature. Features without a count are left out.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<uint, uint>> FeatureCounts { get; init; }

    /// <summary>How many features the vocabulary has: 1 to 2^32.</summary>
    public required ulong TotalNumFeatures { get; init; }

    /// <summary>What is added to each count, raw.</summary>
    public required uint SmoothingFactor { get; init; }
}
