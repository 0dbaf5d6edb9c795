namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over dense samples, for any number of classes.</summary>
[Contract]
public sealed partial class NearestCentroidClassifier : NearestCentroid64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    public NearestCentroidClassifier(
        [AbiName("_classifications")] string[] classifications, [AbiName("_centroids")] long[][] centroids,
        [AbiName("_dataCounts")] UInt256[] dataCounts)
        : base(classifications, centroids, dataCounts)
    {
    }
}
