namespace DeCA10B.Contracts.Tests.Composition;

// Every model of the family as a part of a staking trainer, the rules another part of it, and those as a part of the plain trainer that the family has no trainer for.

[Contract]
public sealed partial class ReversiblePerceptronTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, ReversiblePerceptron64>
{
    public ReversiblePerceptronTrainer(string name, string description, string encoder, StakeableTerms terms, long[] weights, long intercept, uint learningRate)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new ReversiblePerceptron64(weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class SparsePerceptronStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, SparsePerceptron>
{
    public SparsePerceptronStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, Int80[] weights, Int80 intercept, uint learningRate)
        : base(new StakeablePlus64(terms, 0, founder), judge, new SparsePerceptron(names, weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class AveragedPerceptronStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, AveragedPerceptron>
{
    public AveragedPerceptronStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, Int80[] weights, Int80 intercept, uint learningRate)
        : base(new StakeablePlus64(terms, 0, founder), judge, new AveragedPerceptron(names, weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class ReversiblePerceptronStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, ReversiblePerceptron64>
{
    public ReversiblePerceptronStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, long[] weights, long intercept, uint learningRate)
        : base(new StakeablePlus64(terms, 0, founder), judge, new ReversiblePerceptron64(weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class NaiveBayesStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, NaiveBayesClassifier>
{
    public NaiveBayesStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(new StakeablePlus64(terms, 0, founder), judge, new NaiveBayesClassifier(names, classCounts, featureCounts, totalNumFeatures, smoothingFactor))
    {
    }
}

[Contract]
public sealed partial class SparseNearestCentroidStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, SparseNearestCentroidClassifier>
{
    public SparseNearestCentroidStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, ulong[][][] centroids, ulong[] dataCounts)
        : base(new StakeablePlus64(terms, 0, founder), judge, new SparseNearestCentroidClassifier(names, centroids, dataCounts))
    {
    }
}

[Contract]
public sealed partial class DensePerceptronStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, DensePerceptron>
{
    public DensePerceptronStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, Int80[] weights, Int80 intercept, uint learningRate)
        : base(new StakeablePlus64(terms, 0, founder), judge, new DensePerceptron(names, weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class LogisticRegressionStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, LogisticRegression>
{
    public LogisticRegressionStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, Int80[] weights, Int80 intercept, uint learningRate)
        : base(new StakeablePlus64(terms, 0, founder), judge, new LogisticRegression(names, weights, intercept, learningRate))
    {
    }
}

[Contract]
public sealed partial class NearestCentroidStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, NearestCentroidClassifier>
{
    public NearestCentroidStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, long[][] centroids, UInt256[] dataCounts)
        : base(new StakeablePlus64(terms, 0, founder), judge, new NearestCentroidClassifier(names, centroids, dataCounts))
    {
    }
}

[Contract]
public sealed partial class ReversibleNaiveBayesTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, ReversibleNaiveBayes64>
{
    public ReversibleNaiveBayesTrainer(string name, string description, string encoder, StakeableTerms terms, string[] names, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new ReversibleNaiveBayes64(names, classCounts, featureCounts, totalNumFeatures, smoothingFactor))
    {
    }
}

[Contract]
public sealed partial class ReversibleNaiveBayesStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, ReversibleNaiveBayes64>
{
    public ReversibleNaiveBayesStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(new StakeablePlus64(terms, 0, founder), judge, new ReversibleNaiveBayes64(names, classCounts, featureCounts, totalNumFeatures, smoothingFactor))
    {
    }
}

[Contract]
public sealed partial class ReversibleSparseCentroidTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, ReversibleSparseCentroid64>
{
    public ReversibleSparseCentroidTrainer(string name, string description, string encoder, StakeableTerms terms, string[] names, ulong[][][] centroids, ulong[] dataCounts)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new ReversibleSparseCentroid64(names, centroids, dataCounts))
    {
    }
}

[Contract]
public sealed partial class ReversibleSparseCentroidStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, ReversibleSparseCentroid64>
{
    public ReversibleSparseCentroidStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, ulong[][][] centroids, ulong[] dataCounts)
        : base(new StakeablePlus64(terms, 0, founder), judge, new ReversibleSparseCentroid64(names, centroids, dataCounts))
    {
    }
}

[Contract]
public sealed partial class ReversibleNearestCentroidTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, ReversibleNearestCentroid64>
{
    public ReversibleNearestCentroidTrainer(string name, string description, string encoder, StakeableTerms terms, string[] names, long[][] centroids, UInt256[] dataCounts)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new ReversibleNearestCentroid64(names, centroids, dataCounts))
    {
    }
}

[Contract]
public sealed partial class ReversibleNearestCentroidStakingTrainer : StakingTrainer<StakeablePlus64, IJudge64, ReversibleNearestCentroid64>
{
    public ReversibleNearestCentroidStakingTrainer(StakingTerms terms, Address founder, IJudge64 judge, string[] names, long[][] centroids, UInt256[] dataCounts)
        : base(new StakeablePlus64(terms, 0, founder), judge, new ReversibleNearestCentroid64(names, centroids, dataCounts))
    {
    }
}
