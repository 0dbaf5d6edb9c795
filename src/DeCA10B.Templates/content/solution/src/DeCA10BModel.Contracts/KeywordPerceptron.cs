using DeCA10B;
using DeCA10B.Contracts;

namespace DeCA10BModel;

/// <summary>A perceptron over texts: a sample is the indices of the keywords in it.</summary>
/// <remarks>score(x) = intercept + sum of the weights of the keywords in x; the label is 1 when the score is positive, else 0.</remarks>
[Contract]
public sealed partial class KeywordPerceptron : SparseClassifier64
{
    readonly PackedMapping<ulong, Fixed64> weights = new();
    readonly Fixed64 learningRate;
    Fixed64 intercept;

    /// <summary>Deploys a model that knows nothing yet.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="learningRate">How far one training step moves each weight.</param>
    public KeywordPerceptron(string[] classifications, Fixed64 learningRate) : base(classifications)
    {
        Require(classifications.Length == 2, new NotTwoClassesError((ulong)classifications.Length));
        this.learningRate = learningRate;
    }

    /// <summary>The weight of a keyword; 0 until it is trained.</summary>
    /// <param name="keyword">Its index.</param>
    public Fixed64 WeightOf(ulong keyword) => weights[keyword];

    /// <summary>Labels a sample: 1 when its score is positive, else 0.</summary>
    /// <param name="data">The indices of its keywords, each once.</param>
    public override ulong Predict(ReadOnlySpan<long> data) => Score(data) > Fixed64.Zero ? 1ul : 0ul;

    /// <summary>Trains with one sample: when the model labels it wrongly, the weight of each of its keywords moves towards the label. Only the owner may.</summary>
    /// <param name="data">The indices of its keywords, each once, at least one.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        if (Predict(data) == classification) return;
        var step = classification == 1 ? learningRate : -learningRate;
        foreach (var keyword in data) weights[(ulong)keyword] += step;
        intercept += step;
    }

    Fixed64 Score(ReadOnlySpan<long> data)
    {
        var score = intercept;
        foreach (var keyword in data)
        {
            RequireOnce(data, keyword);
            score += weights[(ulong)keyword];
        }

        return score;
    }
}
