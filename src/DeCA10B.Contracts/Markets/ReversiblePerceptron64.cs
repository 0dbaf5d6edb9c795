namespace DeCA10B.Contracts;

/// <summary>A perceptron over sparse binary samples whose training can be taken back, and that judges samples without their own steps: for markets and staking.</summary>
/// <remarks>score(x) = intercept + sum of the weights of the features in x; the label is 1 when the score is positive, else 0. Raw integers, no scale.
/// A step adds the learning rate to the intercept and the weights of a sample or takes it off, so it is taken back exactly, in any order.</remarks>
[Contract]
public sealed partial class ReversiblePerceptron64 : Ownable, IReversibleClassifier64, IClassifier64, IJudge64
{
    readonly PackedMapping<ulong, long> weightOf = new();

    /// <summary>Added to every score.</summary>
    public long Intercept { get; private set; }

    /// <summary>How far one step moves each weight.</summary>
    public uint LearningRate { get; }

    /// <summary>Deploys a model.</summary>
    /// <param name="weights">The weights of the features 0, 1, 2, ...; others weigh 0.</param>
    /// <param name="intercept">Added to every score.</param>
    /// <param name="learningRate">How far one step moves each weight.</param>
    public ReversiblePerceptron64(long[] weights, long intercept, uint learningRate)
    {
        var feature = 0ul;
        foreach (var weight in weights)
        {
            weightOf[feature] = weight;
            feature++;
        }

        Intercept = intercept;
        LearningRate = learningRate;
    }

    /// <summary>The weight of a feature.</summary>
    /// <param name="feature">Its index.</param>
    public long Weights(ulong feature) => weightOf[feature];

    /// <inheritdoc cref="IClassifier64.Predict"/>
    public ulong Predict(ReadOnlySpan<long> data) => Margin(data) > 0 ? 1ul : 0ul;

    /// <inheritdoc cref="IReversibleClassifier64.Margin"/>
    public Int256 Margin(ReadOnlySpan<long> data)
    {
        Int256 score = Intercept;
        var before = -1L;
        foreach (var feature in data)
        {
            Require(feature > before, new FeatureOrderError(feature));
            before = feature;
            score += weightOf[(ulong)feature];
        }

        return score;
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence) =>
        Margin(data) - influence * ((long)data.Length + 1) * LearningRate > 0 ? 1ul : 0ul;

    /// <inheritdoc cref="IJudge64.Weigh"/>
    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification)
    {
        var score = Margin(data);
        // The influence of a training is its step towards label 1.
        Int256 steps = 0;
        if (classification == 1 && score <= 0) steps = 1;
        if (classification == 0 && score > 0) steps = -1;
        return (classification == 1 ? score : -score, steps);
    }

    /// <inheritdoc cref="IReversibleClassifier64.RequireTrainable"/>
    public void RequireTrainable(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        var before = -1L;
        foreach (var feature in data)
        {
            Require(feature > before, new FeatureOrderError(feature));
            before = feature;
        }
    }

#pragma warning disable DECA2005 // Whoever owns the model tells of what it is trained with.
    /// <summary>Trains with one sample, if the model labels it wrongly. Only the owner may.</summary>
    /// <param name="data">The indices of its features, ascending, at least one.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Learn(data, classification);
    }

    /// <inheritdoc cref="IReversibleClassifier64.Train"/>
    [OnlyOwner]
    public bool Train(ReadOnlySpan<long> data, ulong classification)
    {
        return Learn(data, classification);
    }

    /// <inheritdoc cref="IReversibleClassifier64.Untrain"/>
    [OnlyOwner]
    public void Untrain(ReadOnlySpan<long> data, ulong classification)
    {
        Move(data, classification == 1 ? -(long)LearningRate : LearningRate);
    }
#pragma warning restore DECA2005

    bool Learn(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        var label = Margin(data) > 0 ? 1ul : 0ul;
        if (label == classification) return false;
        Move(data, classification == 1 ? LearningRate : -(long)LearningRate);
        return true;
    }

    void Move(ReadOnlySpan<long> data, long step)
    {
        Intercept += step;
        foreach (var feature in data) weightOf[(ulong)feature] += step;
    }
}
