namespace DeCA10B.Contracts;

/// <summary>A logistic regression over dense samples, trained by one gradient step a sample.</summary>
/// <remarks>
/// probability(x) = 1 / (1 + exp(-score(x))), as far as 1e-9 tells them apart. Each weight moves by learning rate *
/// (label - probability) * value, the intercept by learning rate * (label - probability). A sample longer than 1 moves both as
/// if it were scaled to length 1.
/// </remarks>
[Contract]
public sealed partial class LogisticRegression : LinearClassifier64
{
    /// <summary>Deploys a model, which may be given more weights afterwards.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves the model at most, raw, scale 1e9.</param>
    public LogisticRegression(
        [AbiName("_classifications")] string[] classifications, [AbiName("_weights")] Int80[] weights,
        [AbiName("_intercept")] Int80 intercept, [AbiName("_learningRate")] uint learningRate)
        : base(classifications, weights, intercept, learningRate)
    {
    }

    /// <summary>Trains with one sample: the more the model was surprised by its label, the further it moves. Only the owner may.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as there are weights, at least one.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        var surprise = (Int256)classification * 1_000_000_000 - Sigmoid(Score(data) / 1_000_000_000);
        Step(data, (long)(LearningRate * surprise / 1_000_000_000));
    }

    /// <summary>How likely a sample is of class 1, scale 1e9: 0 to 1,000,000,000, at most two units off.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as there are weights.</param>
    public UInt256 Probability(ReadOnlySpan<long> data) => (UInt256)Sigmoid(Score(data) / 1_000_000_000);

    /// <summary>1 / (1 + exp(-z)); both raw, scale 1e9.</summary>
    static Int256 Sigmoid(Int256 z)
    {
        if (z < 0) return 1_000_000_000 - SigmoidFromZero(-z);
        return SigmoidFromZero(z);
    }

    /// <summary>The same from 0 on; beyond 21 it is 1 within a unit.</summary>
    static Int256 SigmoidFromZero(Int256 z)
    {
        if (z > 21_000_000_000) return 1_000_000_000;
        var decay = Fixed64.Exp(Fixed64.FromRaw((long)-z));
        return (Int256)1_000_000_000_000_000_000 / (1_000_000_000 + (Int256)decay.Raw);
    }
}
