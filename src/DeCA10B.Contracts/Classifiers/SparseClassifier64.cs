namespace DeCA10B.Contracts;

/// <summary>A model over sparse binary samples: a sample is the indices of its present features, each once.</summary>
[Contract]
public abstract partial class SparseClassifier64 : Classifier64
{
    /// <summary>Passes the names of the classes on.</summary>
    /// <param name="classifications">The names; the index of a name is the label. At least one.</param>
    protected SparseClassifier64(string[] classifications) : base(classifications)
    {
    }

    /// <summary>The Euclidean length of a sample of ones: the square root of the number of its features, scale 1e9, rounded down.</summary>
    /// <param name="data">The indices of its features.</param>
    public override UInt256 Norm([AbiName("")] ReadOnlySpan<long> data) => SquareRoot((UInt256)(ulong)data.Length * 1_000_000_000_000_000_000);

    /// <summary>Reverts unless a feature out of ascending order is a valid index and is named once. Ascending samples never pay for the search.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="feature">One of its features.</param>
    protected static void RequireOnce(ReadOnlySpan<long> data, long feature)
    {
        Require(feature >= 0, new FeatureOutOfRangeError(feature));
        var seen = 0;
        foreach (var other in data)
            if (other == feature) seen++;
        Require(seen == 1, new DuplicateFeatureError(feature));
    }
}
