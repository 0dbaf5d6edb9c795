namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A trained nearest centroid classifier over dense samples.</summary>
public sealed record NearestCentroidModel : TrainedModel
{
    /// <summary>The type.</summary>
    public const string TypeName = "nearest centroid classifier";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <summary>The centre of each class, raw: all of one length.</summary>
    public required IReadOnlyList<IReadOnlyList<long>> Centroids { get; init; }

    /// <summary>Of how many samples each centre is the mean.</summary>
    public required IReadOnlyList<ulong> DataCounts { get; init; }
}
