namespace DeCA10B.Contracts;

/// <summary>What a judge reads of a perceptron over sparse samples, such as <see cref="SparsePerceptron"/>.</summary>
[ContractInterface]
public interface ISparseWeights : IContract
{
    /// <summary>The weight of a feature.</summary>
    /// <param name="feature">Its index.</param>
    [View]
    Int80 Weights(ulong feature);

    /// <summary>Added to every score.</summary>
    [View]
    Int80 Intercept { get; }

    /// <summary>How far one step moves the intercept and each weight.</summary>
    [View]
    uint LearningRate { get; }
}

/// <summary>Judges by a sparse perceptron: from the score of a sample its own steps are taken off. The influence of a training is its step towards label 1: -1, 0 or 1.</summary>
/// <remarks>
/// A step of a sample of n features moves its score by (n + 1) * learning rate, so score - steps * (n + 1) * learning rate is exactly the sum of the weights without
/// them. What others' later samples would have done otherwise is left out: that is of second order. Samples that share most features are not each other's copies.
/// </remarks>
[Contract]
public sealed partial class PerceptronJudge64 : Contract, IJudge64
{
    /// <summary>The model.</summary>
    public ISparseWeights Model { get; }

    /// <summary>Deploys a judge.</summary>
    /// <param name="model">The model.</param>
    public PerceptronJudge64(ISparseWeights model)
    {
        Model = model;
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence)
    {
        var own = influence * ((long)data.Length + 1) * Model.LearningRate;
        return Score(data) - own > 0 ? 1ul : 0ul;
    }

    /// <inheritdoc cref="IJudge64.Weigh"/>
    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification)
    {
        var score = Score(data);
        Int256 steps = 0;
        if (classification == 1 && score <= 0) steps = 1;
        if (classification == 0 && score > 0) steps = -1;
        return (classification == 1 ? score : -score, steps);
    }

    Int256 Score(ReadOnlySpan<long> data)
    {
        Int256 score = Model.Intercept;
        foreach (var feature in data) score += Model.Weights((ulong)feature);
        return score;
    }
}
