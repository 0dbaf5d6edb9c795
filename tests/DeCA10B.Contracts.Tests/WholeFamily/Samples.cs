using CsCheck;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Samples and labels, mostly such as models take.</summary>
static class Samples
{
    const long One = 1_000_000_000;

    /// <summary>More than any price here.</summary>
    public static readonly UInt256 Plenty = 1_000_000_000_000_000;

    /// <summary>Indices of features: most ascend; some are out of order, doubled, out of range.</summary>
    public static readonly Gen<long[]> Sparse = Gen.Frequency(
        (14, Gen.Long[0, 9].HashSet[1, 4].Select(features => features.Order().ToArray())),
        (2, Gen.Long[0, 9].Array[0, 4]),
        (1, Gen.Long[-2, 12].Array[0, 3]),
        (1, Gen.Long.Array[0, 2]));

    /// <summary>Five values: of length 1 about, much longer, and at the ends of the range.</summary>
    public static readonly Gen<long[]> Dense = Gen.Frequency(
        (10, Gen.Long[-One / 2, One / 2].Array[5]),
        (3, Gen.Long[-9 * One, 9 * One].Array[5]),
        (2, Gen.Long.Array[5]),
        (1, Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Const(0L), Gen.Const(-1L)).Array[5]),
        (1, Gen.Long[-One, One].Array[0, 7]));

    public static readonly Gen<ulong> Label = Gen.Frequency((20, Gen.ULong[0, 1]), (1, Gen.ULong[2, 5]), (1, Gen.ULong));

    public static readonly Gen<ulong> Small = Gen.Frequency((8, Gen.ULong[0, 5]), (1, Gen.ULong[0, uint.MaxValue]), (1, Gen.ULong));

    /// <summary>Pairs of a feature and a number, now and then something else.</summary>
    public static readonly Gen<ulong[][]> Pairs = Gen.Frequency(
        (16, Gen.Select(Gen.ULong[0, 9], Gen.ULong[0, 900_000_000], (feature, value) => new[] { feature, value })),
        (1, Gen.Select(Gen.ULong[0, 9], Gen.ULong[0, uint.MaxValue], (feature, value) => new[] { feature, value })),
        (1, Gen.ULong[0, 12].Array[0, 3])).Array[0, 4];

    public static readonly Gen<long[][]> Weights = Gen.Select(Gen.Long[0, 20], Gen.Long[-9, 9], (feature, weight) => new[] { feature, weight }).Array[0, 4];

    /// <summary>Two samples of sixty places each, most of them empty.</summary>
    public static readonly Gen<object[][]> Batch = Gen.Frequency((3, Gen.Int[0, 12].Select(feature => (object)feature)), (5, Gen.Const((object)0xffffff))).Array[60].Array[2];

    public static readonly Gen<UInt256> Deposits = Gen.Frequency(
        (8, Gen.Const(Plenty)), (1, Gen.Const(UInt256.Zero)), (1, Gen.ULong[1, 2_000_000_000_000].Select(wei => (UInt256)wei)));

    /// <summary>What all models are called with.</summary>
    public static FamilyStage OfModels(this FamilyStage stage, bool isDense) => (isDense
            ? stage.With("addClass", "centroid", Gen.Long[-One, One].Array[5]).With("extendCentroid", "extension", Gen.Const(Array.Empty<long>()))
            : stage.With("addClass", "centroid", Pairs).With("extendCentroid", "extension", Pairs))
        .With("addData update train untrain requireTrainable predict norm margin probability predictWithout weigh influenceOf", "data", isDense ? Dense : Sparse)
        .With("addData update train untrain requireTrainable margin weigh initializeCounts extendCentroid", "classification", Label)
        .With("predictWithout", "influence", Gen.Long[-3, 7])
        .With("initializeCounts", "_featureCounts", Pairs).With("addClass", "featureCounts", Pairs)
        .With("addClass", "dataCount", Small)
        .With("initializeWeights", "startIndex", Gen.ULong[0, 12]).With("initializeWeights", "_weights", isDense ? Gen.Const(Array.Empty<long>()) : Gen.Long.Array[0, 4])
        .With("initializeSparseWeights", "_weights", Weights)
        .With("evaluateBatch", "dataBatch", Batch).With("evaluateBatch", "_classifications", Gen.ULong[0, 1].Array[2])
        .With("weights", "feature", Gen.ULong[0, 14]).With("weights", "index", Gen.ULong[0, 5])
        .With("classInfos dataCounts centroids getNumSamples getFeatureCount getCentroidValue getSquaredMagnitude getClassTotalFeatureCount getNumFeatures", "classIndex", Label)
        .With("centroids getFeatureCount getCentroidValue", "featureIndex", Gen.UInt[0, isDense ? 5u : 11u])
        .With("classifications", "index", Gen.ULong[0, 2]).With("featureIndices", "index", Gen.ULong[0, 2])
        .Weight(1, "transferOwnership initializeWeights initializeSparseWeights initializeCounts addClass extendCentroid evaluateBatch featureIndices").Weight(2, "addFeatureIndices");
}
