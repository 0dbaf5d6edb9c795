namespace DeCA10B.Simulation.Models.Trees;

/// <summary>Counts the samples that end here, labels others by them, and becomes a branch when a split is sure enough to be the best.</summary>
internal sealed class TreeLeaf : TreeNode
{
    private readonly TreeOptions options;
    private readonly HoeffdingBound bound;
    private readonly ObservedValues[] features;
    private readonly int depth;

    /// <summary>Samples of each class: those of the branch that this side of the split had, and those seen here.</summary>
    private readonly long[] known;
    private readonly long[] seen;
    private long seenCount;
    private int sinceLook;
    private long rightByMajority;
    private long rightByBayes;

    public TreeLeaf(long[] known, int featureCount, int depth, TreeOptions options, HoeffdingBound bound)
    {
        (this.known, this.depth, this.options, this.bound) = (known, depth, options, bound);
        seen = new long[known.Length];
        features = [.. Enumerable.Range(0, featureCount).Select(_ => new ObservedValues(known.Length, options))];
    }

    /// <summary>Samples of each class.</summary>
    public IReadOnlyList<long> Counts => known;

    /// <summary>By naive Bayes where that was right more often here, else by majority.</summary>
    public ulong Predict(ReadOnlySpan<long> sample) => rightByBayes > rightByMajority ? Bayes(sample) : Majority();

    /// <summary>Learns one sample.</summary>
    /// <returns>What stands here from now on: this leaf, or the branch it became.</returns>
    public TreeNode Learn(ReadOnlySpan<long> sample, ulong label)
    {
        if (Majority() == label) rightByMajority++;
        if (Bayes(sample) == label) rightByBayes++;
        known[label]++;
        seen[label]++;
        seenCount++;
        for (var feature = 0; feature < features.Length; feature++) features[feature].Add(sample[feature], label);
        if (++sinceLook < options.GracePeriod) return this;
        sinceLook = 0;
        return depth < options.DeepestLeaf && FindSplit() is var (feature_, threshold) && feature_ >= 0 ? Split(feature_, threshold) : this;
    }

    /// <summary>The class with the most samples, the first of equals.</summary>
    private ulong Majority()
    {
        var best = 0;
        for (var label = 1; label < known.Length; label++)
            if (known[label] > known[best]) best = label;
        return (ulong)best;
    }

    /// <summary>log2 of samples of the class + sum of log2 of (samples of the class in the value's cell + 1) / (samples of the class + cells); the first of equals.</summary>
    private ulong Bayes(ReadOnlySpan<long> sample)
    {
        if (seenCount == 0) return Majority();
        Span<long> scores = known.Length <= 64 ? stackalloc long[known.Length] : new long[known.Length];
        for (var label = 0; label < scores.Length; label++) scores[label] = known[label] == 0 ? long.MinValue : Bits.Log2(known[label]);
        for (var feature = 0; feature < features.Length; feature++)
        {
            var counts = features[feature].Counts(sample[feature]);
            var cells = features[feature].CellCount;
            for (var label = 0; label < scores.Length; label++)
                if (known[label] > 0) scores[label] += Bits.Log2(counts[label] + 1) - Bits.Log2(seen[label] + cells);
        }

        var best = 0;
        for (var label = 1; label < scores.Length; label++)
            if (scores[label] > scores[best]) best = label;
        return (ulong)best;
    }

    /// <summary>The best split, when it is sure to be; a feature of -1 otherwise. Of equal features the lower is the better, and not to split is an alternative that gains nothing.</summary>
    private (int Feature, long Threshold) FindSplit()
    {
        var now = Bits.Of(seen);
        var (best, second, at, threshold) = (Int128.Zero, Int128.Zero, -1, 0L);
        for (var feature = 0; feature < features.Length; feature++)
        {
            if (features[feature].BestSplit(seen) is not { } split) continue;
            var gain = now - split.Remaining;
            if (gain > best) (second, best, at, threshold) = (best, gain, feature, split.Threshold);
            else if (gain > second) second = gain;
        }

        var isSure = bound.IsReached((long)((best - second) / seenCount), seenCount) || bound.IsBelow(options.TieThreshold, seenCount);
        return isSure ? (at, threshold) : (-1, 0);
    }

    private TreeBranch Split(int feature, long threshold)
    {
        var low = features[feature].CountsUpTo(threshold);
        long[] high = [.. seen.Zip(low, (all, below) => all - below)];
        return new(feature, threshold, Side(low), Side(high));
    }

    private TreeLeaf Side(long[] counts) => new(counts, features.Length, depth + 1, options, bound);
}
