namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained nearest centroid classifier over sparse samples.</summary>
public sealed record SparseNearestCentroidModel : TrainedModel
{
    /// <summary>The type.</summary>
    public const string TypeName = "sparse nearest centroid classifier";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <summary>Of each class: the means of its features, raw, none negative. Features without a mean are left out.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<uint, ulong>> Centroids { get; init; }

    /// <summary>Of how many samples each centre is the mean.</summary>
    public required IReadOnlyList<ulong> DataCounts { get; init; }
}
