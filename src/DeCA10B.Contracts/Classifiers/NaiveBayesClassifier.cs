namespace DeCA10B.Contracts;

/// <summary>A multinomial naive Bayes classifier over sparse binary samples, for any number of classes.</summary>
[Contract]
public sealed partial class NaiveBayesClassifier : NaiveBayes64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="classCounts">How many samples each class was trained with.</param>
    /// <param name="featureCounts">Of each class: pairs of a feature and how many of its samples have it.</param>
    /// <param name="totalNumFeatures">How many features the vocabulary has: 1 to 2^32.</param>
    /// <param name="smoothingFactor">What is added to each count, raw, scale 1e9: 1,000,000,000 is Laplace's.</param>
    public NaiveBayesClassifier(
        [AbiName("_classifications")] string[] classifications, [AbiName("_classCounts")] ulong[] classCounts,
        [AbiName("_featureCounts")] uint[][][] featureCounts, [AbiName("_totalNumFeatures")] UInt256 totalNumFeatures,
        [AbiName("_smoothingFactor")] uint smoothingFactor)
        : base(classifications, classCounts, featureCounts, totalNumFeatures, smoothingFactor)
    {
    }
}
