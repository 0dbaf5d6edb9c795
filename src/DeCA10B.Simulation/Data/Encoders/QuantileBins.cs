namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Dense samples for sparse models: each value becomes the one of a few bins that it lies in.</summary>
/// <remarks>
/// The bins of a feature hold about equally many training samples. A feature of few different values has one bin for each.
/// A value belongs to the last bin whose lower bound it reaches; one below all training values to the first.
/// </remarks>
public sealed class QuantileBins
{
    private readonly long[][] bounds;
    private readonly int[] first;

    /// <summary>Learns the bins from training samples.</summary>
    /// <param name="training">Dense samples, at least one, all of one length.</param>
    /// <param name="bins">How many bins a feature has at most, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two bins.</exception>
    /// <exception cref="ArgumentException">There is no sample.</exception>
    public QuantileBins(IReadOnlyList<long[]> training, int bins)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 2);
        if (training.Count == 0)
            throw new ArgumentException("There is no sample to learn the bins from.", nameof(training));
        bounds = [.. Enumerable.Range(0, training[0].Length).Select(feature => Bounds(training, feature, bins))];
        first = new int[bounds.Length];
        for (var feature = 0; feature < bounds.Length; feature++)
        {
            first[feature] = FeatureCount;
            FeatureCount += bounds[feature].Length + 1;
        }
    }

    /// <summary>How many features the sparse samples have: the bins of all dense features.</summary>
    public int FeatureCount { get; }

    /// <summary>The bins that the values of a sample lie in: as many indices as it has values, ascending.</summary>
    /// <param name="sample">A dense sample.</param>
    /// <exception cref="ArgumentException">The sample has another number of features than the training samples.</exception>
    public long[] Encode(long[] sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.Length != bounds.Length)
            throw new ArgumentException($"The sample has {sample.Length} values and not {bounds.Length}.", nameof(sample));
        var indices = new long[sample.Length];
        for (var feature = 0; feature < indices.Length; feature++)
            indices[feature] = first[feature] + bounds[feature].Count(bound => bound <= sample[feature]);
        return indices;
    }

    /// <summary>The lower bounds of all bins but the first, ascending.</summary>
    private static long[] Bounds(IReadOnlyList<long[]> training, int feature, int bins)
    {
        long[] sorted = [.. training.Select(sample => sample[feature]).Order()];
        long[] distinct = [.. sorted.Distinct()];
        if (distinct.Length <= bins) return distinct[1..];
        return [.. Enumerable.Range(1, bins - 1).Select(bin => sorted[(int)((long)sorted.Length * bin / bins)]).Distinct().Where(bound => bound > sorted[0])];
    }
}
