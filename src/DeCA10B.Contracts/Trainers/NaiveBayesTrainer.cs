namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a naive Bayes classifier: the trainer, its records, its deposits and the model in one contract.</summary>
/// <remarks>Its owner may administer the model at any time.</remarks>
[Contract]
public sealed partial class NaiveBayesTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, NaiveBayesClassifier>
{
    /// <summary>Deploys all of it. The last parameters are those of <see cref="NaiveBayesClassifier"/>.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="encoder">How raw input becomes a sample, for clients.</param>
    /// <param name="terms">Waiting times and the price factor.</param>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="classCounts">How many samples each class was trained with.</param>
    /// <param name="featureCounts">Of each class: pairs of a feature and how many of its samples have it.</param>
    /// <param name="totalNumFeatures">How many features the vocabulary has.</param>
    /// <param name="smoothingFactor">What is added to each count, raw, scale 1e9.</param>
    public NaiveBayesTrainer(
        string name, string description, string encoder, StakeableTerms terms, string[] classifications, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new NaiveBayesClassifier(classifications, classCounts, featureCounts, totalNumFeatures, smoothingFactor))
    {
    }
}
