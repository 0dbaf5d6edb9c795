using System.Globalization;
using DeCA10B.Chains;

namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>Which contract a model goes to, and in which calls. Nothing but names and settings goes with the deployment itself.</summary>
static class ModelUpload
{
    // Call data of an item: a word each; a pair of an array of arrays is an offset, a length and two words.
    const int Word = 32;
    const int Pair = 4 * Word;

    /// <summary>Deploys the contract of a model, empty.</summary>
    public static async ValueTask<Address> DeployAsync(IChain chain, TrainedModel model, CallOptions options) => model switch
    {
        PerceptronModel { IsSparse: true } perceptron => (await SparsePerceptronClient.DeployAsync(
            chain, Names(model), [], perceptron.Intercept, perceptron.LearningRate, options).ConfigureAwait(false)).Address,
        PerceptronModel perceptron => (await DensePerceptronClient.DeployAsync(
            chain, Names(model), [], perceptron.Intercept, perceptron.LearningRate, options).ConfigureAwait(false)).Address,
        NaiveBayesModel bayes => (await NaiveBayesClassifierClient.DeployAsync(
            chain, Names(model), [.. bayes.ClassCounts], Empty<uint[]>(model), bayes.TotalNumFeatures, bayes.SmoothingFactor, options).ConfigureAwait(false)).Address,
        NearestCentroidModel dense => (await NearestCentroidClassifierClient.DeployAsync(
            chain, Names(model), Empty<long>(model), [.. dense.DataCounts.Select(count => (UInt256)count)], options).ConfigureAwait(false)).Address,
        SparseNearestCentroidModel sparse => (await SparseNearestCentroidClassifierClient.DeployAsync(
            chain, Names(model), Empty<ulong[]>(model), [.. sparse.DataCounts], options).ConfigureAwait(false)).Address,
        _ => throw new ModelDeploymentException($"There is no contract for a {model.GetType().Name}."),
    };

    /// <summary>What <see cref="DeployAsync"/> gives the constructor, by the names of its parameters.</summary>
    public static IReadOnlyDictionary<string, object> ConstructorArguments(TrainedModel model)
    {
        var arguments = new Dictionary<string, object> { ["classifications"] = Names(model) };
        switch (model)
        {
            case PerceptronModel perceptron:
                arguments["weights"] = Array.Empty<long>();
                arguments["intercept"] = perceptron.Intercept;
                arguments["learningRate"] = perceptron.LearningRate;
                break;
            case NaiveBayesModel bayes:
                arguments["classCounts"] = bayes.ClassCounts;
                arguments["featureCounts"] = Empty<uint[]>(model);
                arguments["totalNumFeatures"] = bayes.TotalNumFeatures;
                arguments["smoothingFactor"] = bayes.SmoothingFactor;
                break;
            case NearestCentroidModel dense:
                arguments["centroids"] = Empty<long>(model);
                arguments["dataCounts"] = dense.DataCounts;
                break;
            case SparseNearestCentroidModel sparse:
                arguments["centroids"] = Empty<ulong[]>(model);
                arguments["dataCounts"] = sparse.DataCounts;
                break;
            default: throw new ModelDeploymentException($"There is no contract for a {model.GetType().Name}.");
        }

        return arguments;
    }

    /// <summary>What the contract of a model is to be told after it is deployed.</summary>
    public static Upload Of(IChain chain, TrainedModel model, Address address)
    {
        IEnumerable<UploadPart> parts = model switch
        {
            PerceptronModel { IsSparse: true } perceptron => Sparse(SparsePerceptronClient.At(chain, address), perceptron),
            PerceptronModel perceptron => Dense(DensePerceptronClient.At(chain, address), perceptron),
            NaiveBayesModel bayes => Counts(NaiveBayesClassifierClient.At(chain, address), bayes),
            NearestCentroidModel dense => Centroids(NearestCentroidClassifierClient.At(chain, address), dense),
            SparseNearestCentroidModel sparse => Means(SparseNearestCentroidClassifierClient.At(chain, address), sparse),
            _ => throw new ModelDeploymentException($"There is no contract for a {model.GetType().Name}."),
        };
        return new(address, [.. parts.Append(FeatureIndices(chain, address, model)).Where(part => part.Length > 0)]);
    }

    static IEnumerable<UploadPart> Sparse(SparsePerceptronClient contract, PerceptronModel model)
    {
        var weights = model.Weights.Select(weight => (Int80)weight).ToArray();
        yield return new("weights", weights.Length, Word, (from, count, options) => contract.InitializeWeightsAsync((ulong)from, weights[from..(from + count)], options));
        Int80[][] pairs = [.. model.SparseWeights.OrderBy(weight => weight.Key).Select(weight => new Int80[] { weight.Key, weight.Value })];
        yield return new("sparseWeights", pairs.Length, Pair, (from, count, options) => contract.InitializeSparseWeightsAsync(pairs[from..(from + count)], options));
    }

    static IEnumerable<UploadPart> Dense(DensePerceptronClient contract, PerceptronModel model)
    {
        var weights = model.Weights.Select(weight => (Int80)weight).ToArray();
        yield return new(
            "weights", weights.Length, Word, (from, count, options) => contract.InitializeWeightsAsync(weights[from..(from + count)], options), () => contract.GetNumFeaturesAsync());
    }

    static IEnumerable<UploadPart> Counts(NaiveBayesClassifierClient contract, NaiveBayesModel model) => model.FeatureCounts.Select((counts, label) =>
    {
        uint[][] pairs = [.. counts.OrderBy(pair => pair.Key).Select(pair => new[] { pair.Key, pair.Value })];
        return new UploadPart(
            OfClass("featureCounts", label), pairs.Length, Pair, (from, count, options) => contract.InitializeCountsAsync(pairs[from..(from + count)], (ulong)label, options));
    });

    static IEnumerable<UploadPart> Centroids(NearestCentroidClassifierClient contract, NearestCentroidModel model) => model.Centroids.Select((centroid, label) =>
    {
        long[] values = [.. centroid];
        return new UploadPart(
            OfClass("centroids", label), values.Length, Word, (from, count, options) => contract.ExtendCentroidAsync(values[from..(from + count)], (ulong)label, options),
            () => contract.GetNumFeaturesAsync((ulong)label));
    });

    static IEnumerable<UploadPart> Means(SparseNearestCentroidClassifierClient contract, SparseNearestCentroidModel model) => model.Centroids.Select((centroid, label) =>
    {
        ulong[][] pairs = [.. centroid.OrderBy(pair => pair.Key).Select(pair => new[] { pair.Key, pair.Value })];
        return new UploadPart(
            OfClass("centroids", label), pairs.Length, Pair, (from, count, options) => contract.ExtendCentroidAsync(pairs[from..(from + count)], (ulong)label, options));
    });

    /// <summary>Every classifier has this function; the client of one speaks to any.</summary>
    static UploadPart FeatureIndices(IChain chain, Address address, TrainedModel model)
    {
        var contract = DensePerceptronClient.At(chain, address);
        uint[] indices = [.. model.FeatureIndices];
        return new(
            "featureIndices", indices.Length, Word, (from, count, options) => contract.AddFeatureIndicesAsync(indices[from..(from + count)], options),
            () => contract.GetNumFeatureIndicesAsync());
    }

    static string OfClass(string list, int label) => string.Create(CultureInfo.InvariantCulture, $"{list}[{label}]");

    static string[] Names(TrainedModel model) => [.. model.Classifications];

    static T[][] Empty<T>(TrainedModel model) => [.. model.Classifications.Select(_ => Array.Empty<T>())];
}
