namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>A feature is a token's hash modulo the number of features: no vocabulary to keep or to agree on, and two tokens may share a feature.</summary>
public sealed class HashingEncoder : ITokenEncoder
{
    /// <summary>Sets the number of features.</summary>
    /// <param name="featureCount">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public HashingEncoder(int featureCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(featureCount, 1);
        FeatureCount = featureCount;
    }

    /// <summary>The number of features.</summary>
    public int FeatureCount { get; }

    /// <summary>The feature of a token: <c>MurmurHash3(token) mod FeatureCount</c>.</summary>
    /// <param name="token">The token.</param>
    public long IndexOf(string token) => MurmurHash3.Hash(token) % (uint)FeatureCount;

    /// <inheritdoc/>
    public long[] Encode(IEnumerable<string> tokens) => SparseSample.From(tokens.Select(IndexOf));
}
