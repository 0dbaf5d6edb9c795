namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a nearest centroid classifier over sparse binary samples: the trainer, its records, its deposits and the model in one contract.</summary>
/// <remarks>Its owner may administer the model at any time.</remarks>
[Contract]
public sealed partial class SparseNearestCentroidTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, SparseNearestCentroidClassifier>
{
    /// <summary>Deploys all of it. The last parameters are those of <see cref="SparseNearestCentroidClassifier"/>.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="encoder">How raw input becomes a sample, for clients.</param>
    /// <param name="terms">Waiting times and the price factor.</param>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: its centre, as the model takes it, raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    public SparseNearestCentroidTrainer(
        string name, string description, string encoder, StakeableTerms terms, string[] classifications, ulong[][][] centroids, ulong[] dataCounts)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new SparseNearestCentroidClassifier(classifications, centroids, dataCounts))
    {
    }
}
