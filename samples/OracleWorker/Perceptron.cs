using DeCA10B.Client;

namespace Samples.Oracles;

/// <summary>A perceptron over the indices of present features, in this process: the model that the oracles serve.</summary>
/// <param name="weights">The weights of the features 0, 1, 2, ...; others weigh 0.</param>
public sealed class Perceptron(IEnumerable<long> weights) : IOracleModel
{
    readonly Dictionary<long, long> weightOf = weights.Select((weight, feature) => (weight, feature)).ToDictionary(pair => (long)pair.feature, pair => pair.weight);
    long intercept;

    /// <inheritdoc/>
    public ulong Predict(ReadOnlySpan<long> data)
    {
        var score = intercept;
        foreach (var feature in data) score += weightOf.GetValueOrDefault(feature);
        return score > 0 ? 1ul : 0ul;
    }

    /// <inheritdoc/>
    public void Update(ReadOnlySpan<long> data, ulong classification)
    {
        if (Predict(data) == classification) return;
        var step = classification == 1 ? 1 : -1;
        intercept += step;
        foreach (var feature in data) weightOf[feature] = weightOf.GetValueOrDefault(feature) + step;
    }
}
