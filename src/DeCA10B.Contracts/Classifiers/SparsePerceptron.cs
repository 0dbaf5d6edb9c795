namespace DeCA10B.Contracts;

/// <summary>A perceptron over sparse binary samples: a sample is the indices of its present features.</summary>
/// <remarks>
/// score(x) = intercept + sum of the weights of the features in x; the label is 1 when the score is positive, else 0.
/// Weights are fixed point, scale 1e9, kept in 64 bits, four to a storage slot: a real weight lies within +-9.2e9.
/// </remarks>
[Contract]
public sealed partial class SparsePerceptron : SparseClassifier64
{
    readonly PackedMapping<ulong, long> weightOf = new();
    long bias;

    /// <summary>How far one training step moves each weight, raw, scale 1e9.</summary>
    public uint LearningRate { get; }

    /// <summary>Deploys a model, which may be given more weights afterwards.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9; features without one weigh 0.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves each weight, raw, scale 1e9.</param>
    public SparsePerceptron(
        [AbiName("_classifications")] string[] classifications, [AbiName("_weights")] Int80[] weights,
        [AbiName("_intercept")] Int80 intercept, [AbiName("_learningRate")] uint learningRate)
        : base(classifications)
    {
        Require(classifications.Length == 2, new NotTwoClassesError((ulong)classifications.Length));
        var feature = 0ul;
        foreach (var weight in weights)
        {
            weightOf[feature] = Narrow(weight);
            feature++;
        }

        bias = Narrow(intercept);
        LearningRate = learningRate;
    }

    /// <summary>The bias: added to every score, raw, scale 1e9. Training moves it like a weight.</summary>
    public Int80 Intercept => bias;

    /// <summary>The weight of a feature, raw, scale 1e9; 0 until it is set.</summary>
    /// <param name="feature">The index of the feature.</param>
    public Int80 Weights([AbiName("")] ulong feature) => weightOf[feature];

    /// <summary>Sets the weights of consecutive features. Only the owner may.</summary>
    /// <param name="startIndex">The first feature.</param>
    /// <param name="weights">The weights, raw, scale 1e9.</param>
    [OnlyOwner]
    public void InitializeWeights(ulong startIndex, [AbiName("_weights")] ReadOnlySpan<Int80> weights)
    {
        var feature = startIndex;
        foreach (var weight in weights)
        {
            Require(feature <= long.MaxValue, new FeatureOutOfRangeError(feature));
            weightOf[feature] = Narrow(weight);
            feature++;
        }
    }

    /// <summary>Sets the weights of some features. Only the owner may.</summary>
    /// <param name="weights">Pairs: the index of a feature and its weight, raw, scale 1e9.</param>
    [OnlyOwner]
    public void InitializeSparseWeights([AbiName("_weights")] ReadOnlySpan<Int80[]> weights)
    {
        foreach (var pair in weights)
        {
            Require(pair.Length == 2, new NotAPairError((ulong)pair.Length));
            Require(pair[0] >= 0 && pair[0] <= long.MaxValue, new FeatureOutOfRangeError(pair[0]));
            weightOf[(ulong)pair[0]] = Narrow(pair[1]);
        }
    }

    /// <summary>Labels a sample: 1 when its score is positive, else 0.</summary>
    /// <param name="data">The indices of its features, each once; ascending order costs least.</param>
    public override ulong Predict(ReadOnlySpan<long> data) => Score(data) > 0 ? 1ul : 0ul;

    /// <summary>Trains with one sample: when the model labels it wrongly, the intercept and the weight of each of its features move by the learning rate towards the label. Only the owner may.</summary>
    /// <param name="data">The indices of its features, each once, at least one; ascending order costs least.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        if (Predict(data) == classification) return;
        var step = classification == 1 ? (long)LearningRate : -(long)LearningRate;
        bias += step;
        // Predict has found none below zero.
        foreach (var feature in data) weightOf[unchecked((ulong)feature)] += step;
    }

    /// <summary>Counts the samples that the model labels rightly.</summary>
    /// <param name="dataBatch">Samples of at most 60 features; 2^24 - 1 fills up a shorter one.</param>
    /// <param name="classifications">The right label of each.</param>
    /// <returns>How many.</returns>
    [return: AbiName("numCorrect")]
    public UInt256 EvaluateBatch(ReadOnlySpan<Sample60> dataBatch, [AbiName("_classifications")] ReadOnlySpan<ulong> classifications)
    {
        Require(dataBatch.Length == classifications.Length, new LengthMismatchError((ulong)dataBatch.Length, (ulong)classifications.Length));
        UInt256 numCorrect = 0;
        for (var i = 0; i < dataBatch.Length; i++)
        {
            Int128 score = bias;
            for (var j = 0; j < 60; j++)
                if (dataBatch[i][j] != UInt24.MaxValue) score += weightOf[dataBatch[i][j]];
            if ((score > 0 ? 1ul : 0ul) == classifications[i]) numCorrect++;
        }

        return numCorrect;
    }

    /// <summary>intercept + sum of the weights, exact: 2^63 weights of 64 bits fit 128 bits.</summary>
    Int128 Score(ReadOnlySpan<long> data)
    {
        Int128 score = bias;
        var highest = -1L;
        foreach (var feature in data)
        {
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            // Neither can fail here: above -1, or looked at by RequireOnce, an index is not negative; and see the summary for the sum.
            unchecked
            {
                var index = (ulong)feature;
                score += weightOf[index];
            }
        }

        return score;
    }
}
