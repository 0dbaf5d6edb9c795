using DeCA10B;
using DeCA10B.Contracts;

namespace ContractNamespace;

/// <summary>Labels a sample with the class that its features were seen with most often.</summary>
/// <remarks>score(c, x) = sum over the features f of x of how many samples of class c had f; the lowest class wins a tie.</remarks>
[Contract]
public sealed partial class NewModel : SparseClassifier64
{
    /// <summary>How many samples of a class had a feature.</summary>
    readonly Mapping<ulong, Mapping<ulong, uint>> seen = new();

    /// <summary>Deploys a model that has seen nothing yet.</summary>
    /// <param name="classifications">The names of the classes.</param>
    public NewModel(string[] classifications) : base(classifications)
    {
    }

    /// <summary>How many samples of a class had a feature.</summary>
    /// <param name="classification">The label of the class.</param>
    /// <param name="feature">The index of the feature.</param>
    public uint Seen(ulong classification, ulong feature) => seen[classification][feature];

    /// <inheritdoc/>
    public override ulong Predict(ReadOnlySpan<long> data)
    {
        var best = 0ul;
        var most = Score(0, data);
        for (var label = 1ul; label < ClassCount; label++)
        {
            var score = Score(label, data);
            if (score <= most) continue;
            best = label;
            most = score;
        }

        return best;
    }

    /// <inheritdoc/>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        foreach (var feature in data)
        {
            RequireOnce(data, feature);
            seen.Ref(classification)[(ulong)feature]++;
        }
    }

    ulong Score(ulong classification, ReadOnlySpan<long> data)
    {
        var score = 0ul;
        foreach (var feature in data)
        {
            RequireOnce(data, feature);
            score += seen[classification][(ulong)feature];
        }

        return score;
    }
}
