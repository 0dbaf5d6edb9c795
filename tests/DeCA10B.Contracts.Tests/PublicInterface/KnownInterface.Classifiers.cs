namespace DeCA10B.Contracts.Tests.PublicInterface;

/// <summary>The same of the classifiers.</summary>
static partial class KnownInterface
{
    public const string DensePerceptron = """
        constructor(string[] _classifications, int80[] _weights, int80 _intercept, uint32 _learningRate) nonpayable
        82318482 addFeatureIndices(uint32[] _featureIndices) nonpayable
        a8894930 classifications(uint256) view returns (string)
        0a6d371d featureIndices(uint256) view returns (uint32)
        10822e92 getNumClassifications() view returns (uint256)
        e2c009bf getNumFeatureIndices() view returns (uint256)
        375a255a initializeWeights(int80[] _weights) nonpayable
        19c13767 intercept() view returns (int80)
        3766bf19 learningRate() view returns (uint32)
        49897d28 norm(int64[] data) pure returns (uint256 result)
        8da5cb5b owner() view returns (address)
        5f7066a2 predict(int64[] data) view returns (uint64)
        1b72bc75 toFloat() view returns (uint32)
        f2fde38b transferOwnership(address newOwner) nonpayable
        bd7a1d61 update(int64[] data, uint64 classification) nonpayable
        b5f163ff weights(uint256) view returns (int80)
        """;

    public const string NaiveBayesClassifier = """
        constructor(string[] _classifications, uint64[] _classCounts, uint32[][][] _featureCounts, uint256 _totalNumFeatures, uint32 _smoothingFactor) nonpayable
        event AddClass(string name, uint256 index)
        c1a6489c addClass(uint64 numSamples, uint32[][] featureCounts, string classification) nonpayable
        82318482 addFeatureIndices(uint32[] _featureIndices) nonpayable
        a8894930 classifications(uint256) view returns (string)
        1e2e60ba classInfos(uint256) view returns (uint64 numSamples, uint64 totalFeatureCount)
        0a6d371d featureIndices(uint256) view returns (uint32)
        1d0516cf getClassTotalFeatureCount(uint256 classIndex) view returns (uint64)
        e9965e00 getFeatureCount(uint256 classIndex, uint32 featureIndex) view returns (uint32)
        10822e92 getNumClassifications() view returns (uint256)
        e2c009bf getNumFeatureIndices() view returns (uint256)
        11ba2ac2 getNumSamples(uint256 classIndex) view returns (uint64)
        ed829549 initializeCounts(uint32[][] _featureCounts, uint64 classification) nonpayable
        49897d28 norm(int64[]) pure returns (uint256)
        8da5cb5b owner() view returns (address)
        5f7066a2 predict(int64[] data) view returns (uint64 bestClass)
        0d9c71aa smoothingFactor() view returns (uint32)
        1b72bc75 toFloat() view returns (uint32)
        f2fde38b transferOwnership(address newOwner) nonpayable
        bd7a1d61 update(int64[] data, uint64 classification) nonpayable
        """;

    public const string NearestCentroidClassifier = """
        constructor(string[] _classifications, int64[][] _centroids, uint256[] _dataCounts) nonpayable
        event AddClass(string name, uint256 index)
        75d77421 addClass(int64[] centroid, string classification, uint256 dataCount) nonpayable
        82318482 addFeatureIndices(uint32[] _featureIndices) nonpayable
        3a163fa9 centroids(uint256, uint256) view returns (int64)
        a8894930 classifications(uint256) view returns (string)
        d8825091 dataCountLimit() view returns (uint256)
        acda683f dataCounts(uint256) view returns (uint256)
        e41f8586 extendCentroid(int64[] extension, uint64 classification) nonpayable
        0a6d371d featureIndices(uint256) view returns (uint32)
        cef4ae4c getCentroidValue(uint256 classIndex, uint256 featureIndex) view returns (int64)
        10822e92 getNumClassifications() view returns (uint256)
        e2c009bf getNumFeatureIndices() view returns (uint256)
        11ba2ac2 getNumSamples(uint256 classIndex) view returns (uint256)
        49897d28 norm(int64[] data) pure returns (uint256 result)
        8da5cb5b owner() view returns (address)
        5f7066a2 predict(int64[] data) view returns (uint64 bestClass)
        1b72bc75 toFloat() view returns (uint32)
        f2fde38b transferOwnership(address newOwner) nonpayable
        d0949f99 UINT256_MAX() view returns (uint256)
        bd7a1d61 update(int64[] data, uint64 classification) nonpayable
        """;

    public const string SparseNearestCentroidClassifier = """
        constructor(string[] _classifications, uint64[][][] _centroids, uint64[] dataCounts) nonpayable
        event AddClass(string name, uint256 index)
        04678559 addClass(uint64[][] centroid, string classification, uint64 dataCount) nonpayable
        82318482 addFeatureIndices(uint32[] _featureIndices) nonpayable
        a8894930 classifications(uint256) view returns (string)
        1e2e60ba classInfos(uint256) view returns (uint64 numSamples, uint256 squaredMagnitude)
        d8825091 dataCountLimit() view returns (uint256)
        50e9e014 extendCentroid(uint64[][] extension, uint64 classification) nonpayable
        0a6d371d featureIndices(uint256) view returns (uint32)
        591644ba getCentroidValue(uint256 classIndex, uint32 featureIndex) view returns (uint64)
        10822e92 getNumClassifications() view returns (uint256)
        e2c009bf getNumFeatureIndices() view returns (uint256)
        11ba2ac2 getNumSamples(uint256 classIndex) view returns (uint64)
        f61a8684 getSquaredMagnitude(uint256 classIndex) view returns (uint256)
        49897d28 norm(int64[]) pure returns (uint256)
        8da5cb5b owner() view returns (address)
        5f7066a2 predict(int64[] data) view returns (uint64 bestClass)
        1b72bc75 toFloat() view returns (uint32)
        f2fde38b transferOwnership(address newOwner) nonpayable
        d0949f99 UINT256_MAX() view returns (uint256)
        bd7a1d61 update(int64[] data, uint64 classification) nonpayable
        """;
}
