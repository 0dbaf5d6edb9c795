namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over sparse binary samples, for any number of classes.</summary>
[Contract]
public sealed partial class SparseNearestCentroidClassifier : SparseNearestCentroid64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: pairs of a feature and its mean, raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    public SparseNearestCentroidClassifier(
        [AbiName("_classifications")] string[] classifications, [AbiName("_centroids")] ulong[][][] centroids, ulong[] dataCounts)
        : base(classifications, centroids, dataCounts)
    {
    }
}
