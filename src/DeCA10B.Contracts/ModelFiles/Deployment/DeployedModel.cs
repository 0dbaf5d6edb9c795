using DeCA10B.Chains;

namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>Reads a model back from its contract, with all that it has learnt since, to be written to a file.</summary>
/// <remarks>One call of a getter a number: on a node, thousands of features take seconds. Centres are read as the means that the contract shows, rounded to a raw unit.</remarks>
public static class DeployedModel
{
    /// <summary>How many calls are under way at a time.</summary>
    const int AtATime = 64;

    static readonly string[] Types =
        [PerceptronModel.SparseType, PerceptronModel.DenseType, NaiveBayesModel.TypeName, NearestCentroidModel.TypeName, SparseNearestCentroidModel.TypeName];

    /// <summary>Reads a model.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="address">Where its contract is.</param>
    /// <param name="type">What a model file calls its kind.</param>
    /// <param name="features">How many features a sparse model has; its contract does not know. Dense models say themselves.</param>
    /// <exception cref="ArgumentException">There is no model of that type.</exception>
    /// <exception cref="ChainException">The chain could not be reached, or there is no such contract.</exception>
    public static async Task<TrainedModel> ReadAsync(IChain chain, Address address, string type, int features = 0)
    {
        if (!Types.Contains(type)) throw new ArgumentException($"There is no model of type \"{type}\".", nameof(type));
        // Every classifier has these functions; the client of one speaks to any.
        var any = DensePerceptronClient.At(chain, address);
        var classes = await ReadAsync((int)await any.GetNumClassificationsAsync().ConfigureAwait(false), index => any.ClassificationsAsync((ulong)index)).ConfigureAwait(false);
        var indices = await ReadAsync((int)await any.GetNumFeatureIndicesAsync().ConfigureAwait(false), index => any.FeatureIndicesAsync((ulong)index)).ConfigureAwait(false);
        TrainedModel model = type switch
        {
            PerceptronModel.SparseType => await ReadAsync(SparsePerceptronClient.At(chain, address), classes, features).ConfigureAwait(false),
            PerceptronModel.DenseType => await ReadAsync(any, classes).ConfigureAwait(false),
            NaiveBayesModel.TypeName => await ReadAsync(NaiveBayesClassifierClient.At(chain, address), classes, features).ConfigureAwait(false),
            NearestCentroidModel.TypeName => await ReadAsync(NearestCentroidClassifierClient.At(chain, address), classes).ConfigureAwait(false),
            _ => await ReadAsync(SparseNearestCentroidClassifierClient.At(chain, address), classes, features).ConfigureAwait(false),
        };
        return model with { FeatureIndices = indices };
    }

    static async Task<PerceptronModel> ReadAsync(SparsePerceptronClient contract, string[] classes, int features) => new()
    {
        IsSparse = true,
        Classifications = classes,
        Weights = await ReadAsync(features, async index => (long)await contract.WeightsAsync((ulong)index).ConfigureAwait(false)).ConfigureAwait(false),
        SparseWeights = new Dictionary<long, long>(),
        Intercept = (long)await contract.InterceptAsync().ConfigureAwait(false),
        LearningRate = await contract.LearningRateAsync().ConfigureAwait(false),
    };

    static async Task<PerceptronModel> ReadAsync(DensePerceptronClient contract, string[] classes) => new()
    {
        IsSparse = false,
        Classifications = classes,
        Weights = await ReadAsync(
            (int)await contract.GetNumFeaturesAsync().ConfigureAwait(false), async index => (long)await contract.WeightsAsync((ulong)index).ConfigureAwait(false)).ConfigureAwait(false),
        SparseWeights = new Dictionary<long, long>(),
        Intercept = (long)await contract.InterceptAsync().ConfigureAwait(false),
        LearningRate = await contract.LearningRateAsync().ConfigureAwait(false),
    };

    static async Task<NaiveBayesModel> ReadAsync(NaiveBayesClassifierClient contract, string[] classes, int features)
    {
        var counts = new List<IReadOnlyDictionary<uint, uint>>();
        for (var label = 0ul; label < (ulong)classes.Length; label++)
        {
            var of = label;
            counts.Add(Present(await ReadAsync(features, index => contract.GetFeatureCountAsync(of, (uint)index)).ConfigureAwait(false)));
        }

        return new()
        {
            Classifications = classes,
            ClassCounts = await ReadAsync(classes.Length, label => contract.GetNumSamplesAsync((ulong)label)).ConfigureAwait(false),
            FeatureCounts = counts,
            TotalNumFeatures = (ulong)features,
            SmoothingFactor = await contract.SmoothingFactorAsync().ConfigureAwait(false),
        };
    }

    static async Task<NearestCentroidModel> ReadAsync(NearestCentroidClassifierClient contract, string[] classes)
    {
        var centroids = new List<IReadOnlyList<long>>();
        for (var label = 0ul; label < (ulong)classes.Length; label++)
        {
            var of = label;
            var features = (int)await contract.GetNumFeaturesAsync(of).ConfigureAwait(false);
            centroids.Add(await ReadAsync(features, index => contract.CentroidsAsync(of, (ulong)index)).ConfigureAwait(false));
        }

        return new()
        {
            Classifications = classes,
            Centroids = centroids,
            DataCounts = await ReadAsync(classes.Length, async label => (ulong)await contract.DataCountsAsync((ulong)label).ConfigureAwait(false)).ConfigureAwait(false),
        };
    }

    static async Task<SparseNearestCentroidModel> ReadAsync(SparseNearestCentroidClassifierClient contract, string[] classes, int features)
    {
        var centroids = new List<IReadOnlyDictionary<uint, ulong>>();
        for (var label = 0ul; label < (ulong)classes.Length; label++)
        {
            var of = label;
            centroids.Add(Present(await ReadAsync(features, index => contract.GetCentroidValueAsync(of, (uint)index)).ConfigureAwait(false)));
        }

        return new()
        {
            Classifications = classes,
            Centroids = centroids,
            DataCounts = await ReadAsync(classes.Length, label => contract.GetNumSamplesAsync((ulong)label)).ConfigureAwait(false),
        };
    }

    /// <summary>Asks for numbered things, some at a time.</summary>
    static async Task<T[]> ReadAsync<T>(int count, Func<int, ValueTask<T>> read)
    {
        var all = new T[count];
        for (var from = 0; from < count; from += AtATime)
        {
            var some = await Task.WhenAll(Enumerable.Range(from, Math.Min(AtATime, count - from)).Select(index => read(index).AsTask())).ConfigureAwait(false);
            some.CopyTo(all, from);
        }

        return all;
    }

    /// <summary>What is not the default, by index.</summary>
    static SortedDictionary<uint, T> Present<T>(T[] values) where T : struct, IEquatable<T>
    {
        var present = new SortedDictionary<uint, T>();
        for (var index = 0; index < values.Length; index++)
            if (!values[index].Equals(default)) present.Add((uint)index, values[index]);
        return present;
    }
}
