namespace DeCA10B.Contracts;

/// <summary>A perceptron over dense samples.</summary>
/// <remarks>
/// When it labels a sample wrongly, each weight moves by learning rate * value towards the label, and the intercept by the
/// learning rate. A sample longer than 1 trains as if scaled to length 1, together with the 1 that the intercept stands for;
/// that is a positive factor, so the rule converges on what a perceptron converges on.
/// </remarks>
[Contract]
public sealed partial class DensePerceptron : LinearClassifier64
{
    /// <summary>Deploys a model, which may be given more weights afterwards.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves the model, raw, scale 1e9.</param>
    public DensePerceptron(
        [AbiName("_classifications")] string[] classifications, [AbiName("_weights")] Int80[] weights,
        [AbiName("_intercept")] Int80 intercept, [AbiName("_learningRate")] uint learningRate)
        : base(classifications, weights, intercept, learningRate)
    {
    }

    /// <summary>Trains with one sample: when the model labels it wrongly, it moves by the learning rate towards the label. Only the owner may.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as there are weights, at least one.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        if (Predict(data) == classification) return;
        Step(data, classification == 1 ? (long)LearningRate : -(long)LearningRate);
    }
}
