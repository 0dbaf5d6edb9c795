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

/// <summary>Judges by a sparse perceptron: from the score of a sample its own steps are taken off.</summary>
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
    public ulong PredictWithout(ReadOnlySpan<long> data, long steps)
    {
        var own = (Int256)steps * ((long)data.Length + 1) * Model.LearningRate;
        return Score(data) - own > 0 ? 1ul : 0ul;
    }

    /// <inheritdoc cref="IJudge64.Margin"/>
    public Int256 Margin(ReadOnlySpan<long> data, ulong classification) => classification == 1 ? Score(data) : -Score(data);

    Int256 Score(ReadOnlySpan<long> data)
    {
        Int256 score = Model.Intercept;
        foreach (var feature in data) score += Model.Weights((ulong)feature);
        return score;
    }
}
