using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>The classifiers of the family, each alone and owned by the first sender.</summary>
public sealed class ClassifierTests : EquivalenceTest
{
    const long One = 1_000_000_000;

    static readonly string[] Names = ["no", "yes"];

    static readonly Gen<long[]> Bag = Gen.Frequency(
        (12, Gen.Long[0, 9].HashSet[1, 4].Select(features => features.Order().ToArray())),
        (2, Gen.Long[0, 9].Array[0, 4]),
        (1, Gen.Long[-2, 12].Array[0, 3]),
        (1, Gen.Long.Array[0, 2]));

    /// <summary>Five values: of length 1 about, much longer, and at the ends of the range.</summary>
    static readonly Gen<long[]> Vector = Gen.Frequency(
        (8, Gen.Long[-One / 2, One / 2].Array[5]),
        (3, Gen.Long[-9 * One, 9 * One].Array[5]),
        (2, Gen.Long.Array[5]),
        (1, Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Const(0L), Gen.Const(-1L)).Array[5]),
        (1, Gen.Long[-One, One].Array[0, 7]));

    static readonly Gen<ulong> Label = Gen.Frequency((20, Gen.ULong[0, 1]), (2, Gen.ULong[0, 5]), (1, Gen.ULong));

    static readonly Gen<ulong> Small = Gen.Frequency((8, Gen.ULong[0, 5]), (1, Gen.ULong[0, uint.MaxValue]), (1, Gen.ULong));

    static readonly Gen<ulong[][]> Pairs = Gen.Frequency(
        (8, Gen.Select(Gen.ULong[0, 9], Gen.ULong[0, 900_000_000], (feature, value) => new[] { feature, value })),
        (1, Gen.Select(Gen.ULong[0, 9], Gen.ULong[0, uint.MaxValue], (feature, value) => new[] { feature, value })),
        (1, Gen.ULong[0, 12].Array[0, 3])).Array[0, 4];

    [Fact]
    public async Task Models_of_sparse_samples_do_the_same()
    {
        var check = Testing.Equivalence.Of(DeploySparseAsync)
            .With("update", "data", Bag).With("update", "classification", Label).With("predict", "data", Bag).With("norm", "data", Bag)
            .With("initializeCounts", "_featureCounts", Pairs).With("initializeCounts", "classification", Label)
            .With("naiveBayesClassifier.addClass", "featureCounts", Pairs)
            .With("sparseNearestCentroidClassifier.addClass", "centroid", Pairs).With("sparseNearestCentroidClassifier.addClass", "dataCount", Small)
            .With("sparseNearestCentroidClassifier.extendCentroid", "extension", Pairs).With("sparseNearestCentroidClassifier.extendCentroid", "classification", Label)
            .With("classInfos", "classIndex", Label).With("getNumSamples", "classIndex", Label).With("getFeatureCount", "classIndex", Label).With("getFeatureCount", "featureIndex", Gen.UInt[0, 11])
            .With("getCentroidValue", "classIndex", Label).With("getCentroidValue", "featureIndex", Gen.UInt[0, 11])
            .With("getSquaredMagnitude", "classIndex", Label).With("getClassTotalFeatureCount", "classIndex", Label)
            .With("classifications", "index", Label).With("featureIndices", "index", Gen.ULong[0, 2])
            .With("averagedPerceptron.initializeWeights", "startIndex", Gen.ULong[0, 12]).With("averagedPerceptron.initializeWeights", "_weights", Gen.Long.Array[0, 4])
            .With("averagedPerceptron.weights", "feature", Gen.ULong[0, 14])
            .With("transferOwnership", "newOwner", Gen.Const(Address.Zero))
            .Senders(2).Weight("update", 25).Weight("predict", 12)
            .Weight("transferOwnership", 1).MayAlwaysRevert("transferOwnership", "featureIndices");
        Show(await check.CheckAsync(sequences: 200));
    }

    [Fact]
    public async Task Models_of_dense_samples_do_the_same()
    {
        var check = Testing.Equivalence.Of(DeployDenseAsync)
            .With("update", "data", Vector).With("update", "classification", Label).With("predict", "data", Vector).With("norm", "data", Vector).With("probability", "data", Vector)
            .With("weights", "index", Gen.ULong[0, 7]).With("initializeWeights", "_weights", Gen.Long.Array[0, 1])
            .With("nearestCentroidClassifier.addClass", "centroid", Vector).With("nearestCentroidClassifier.addClass", "dataCount", Small)
            .With("nearestCentroidClassifier.extendCentroid", "extension", Gen.Long[-One, One].Array[0, 1]).With("nearestCentroidClassifier.extendCentroid", "classification", Label)
            .With("getNumSamples", "classIndex", Label).With("dataCounts", "classIndex", Label).With("nearestCentroidClassifier.getNumFeatures", "classIndex", Label)
            .With("getCentroidValue", "classIndex", Label).With("getCentroidValue", "featureIndex", Gen.ULong[0, 5]).With("centroids", "classIndex", Label).With("centroids", "featureIndex", Gen.ULong[0, 5])
            .With("classifications", "index", Label).With("featureIndices", "index", Gen.ULong[0, 2])
            .With("transferOwnership", "newOwner", Gen.Const(Address.Zero))
            .Senders(2).Weight("update", 25).Weight("predict", 12).Weight("initializeWeights", 1).Weight("extendCentroid", 1)
            .Weight("transferOwnership", 1).MayAlwaysRevert("transferOwnership", "featureIndices");
        Show(await check.CheckAsync(sequences: 200));
    }

    static async Task DeploySparseAsync(ITestChain chain)
    {
        await NaiveBayesClassifierClient.DeployAsync(chain, Names, [4, 2], [[[0, 2], [5, 1]], [[5, 2]]], 10, 300_000_000);
        await SparseNearestCentroidClassifierClient.DeployAsync(chain, Names, [[[0, 333_333_333]], []], [3, 0]);
        await AveragedPerceptronClient.DeployAsync(chain, Names, [2 * One, -2 * One, 2 * One, -2 * One], 0, 500_000_000);
    }

    static async Task DeployDenseAsync(ITestChain chain)
    {
        await DensePerceptronClient.DeployAsync(chain, Names, [One, -One, 0, One, -One], 0, 500_000_000);
        await LogisticRegressionClient.DeployAsync(chain, Names, [One, -One, 0, One, -One], 0, 500_000_000);
        await NearestCentroidClassifierClient.DeployAsync(chain, Names, [[One, 0, 0, 0, 5], new long[5]], [3, 0]);
    }

    static void Show(EquivalenceReport report) => TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
}
