namespace DeCA10B.Contracts;

/// <summary>A perceptron over sparse binary samples that labels by the average of all the weights it ever had.</summary>
/// <remarks>
/// It trains as a perceptron does. The average over t samples is weight - learning rate * (sum of sign * time over its
/// mistakes) / t, so two numbers a feature do: the weight, raw, and that sum, in learning rates. Both are kept in 64 bits side
/// by side, two features to a storage slot. The sign of a score does not change when it is multiplied by t, so nothing is rounded.
/// As a judge it takes off a sample's own part of that, exactly: the influence of a training is sign * (4 * t + 1), or 0 when the model was right, so that the sum over
/// both labels says how many steps there were, and when.
/// </remarks>
[Contract]
public sealed partial class AveragedPerceptron : SparseClassifier64, IJudge64
{
    /// <summary>The weight of feature i at 2 i, what its average lags behind at 2 i + 1.</summary>
    readonly PackedMapping<ulong, long> weightOf = new();
    long bias;
    long biasLag;
    ulong time = 1;

    /// <summary>How far one training step moves each weight, raw, scale 1e9.</summary>
    public uint LearningRate { get; }

    /// <summary>Deploys a model, which may be given more weights afterwards.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9; features without one weigh 0.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves each weight, raw, scale 1e9.</param>
    public AveragedPerceptron(
        [AbiName("_classifications")] string[] classifications, [AbiName("_weights")] Int80[] weights,
        [AbiName("_intercept")] Int80 intercept, [AbiName("_learningRate")] uint learningRate)
        : base(classifications)
    {
        Require(classifications.Length == 2, new NotTwoClassesError((ulong)classifications.Length));
        for (var i = 0; i < weights.Length; i++) weightOf[2 * (ulong)i] = Narrow(weights[i]);
        bias = Narrow(intercept);
        LearningRate = learningRate;
    }

    /// <summary>How many samples it was trained with.</summary>
    public ulong NumSamples() => time - 1;

    /// <summary>The average of the bias, raw, scale 1e9, rounded toward zero.</summary>
    public Int80 Intercept => Average(bias, biasLag);

    /// <summary>The average of the weight of a feature, raw, scale 1e9, rounded toward zero; 0 until it is set or trained.</summary>
    /// <param name="feature">The index of the feature, below 2^63.</param>
    public Int80 Weights([AbiName("")] ulong feature) => Average(weightOf[2 * feature], weightOf[2 * feature + 1]);

    /// <summary>Sets the weights of consecutive features and forgets what their averages were. Only the owner may.</summary>
    /// <param name="startIndex">The first feature.</param>
    /// <param name="weights">The weights, raw, scale 1e9.</param>
    [OnlyOwner]
    public void InitializeWeights(ulong startIndex, [AbiName("_weights")] ReadOnlySpan<Int80> weights)
    {
        var feature = startIndex;
        foreach (var weight in weights)
        {
            Require(feature <= long.MaxValue, new FeatureOutOfRangeError(feature));
            weightOf[2 * feature] = Narrow(weight);
            weightOf[2 * feature + 1] = 0;
            feature++;
        }
    }

    /// <summary>Labels a sample: 1 when its averaged score is positive, else 0.</summary>
    /// <param name="data">The indices of its features, each once; ascending order costs least.</param>
    public override ulong Predict(ReadOnlySpan<long> data)
    {
        var (score, lag) = Score(data);
        return score * time > lag * LearningRate ? 1ul : 0ul;
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence)
    {
        var (score, lag) = Score(data);
        // One step at most with each label, so their sum is -1, 0 or 1.
        var steps = (influence + 1 & 3) - 1;
        var times = (influence - steps) / 4;
        var own = (steps * time - times) * ((long)data.Length + 1);
        return score * time > (lag + own) * LearningRate ? 1ul : 0ul;
    }

    /// <inheritdoc cref="IJudge64.Weigh"/>
    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification)
    {
        var (score, lag) = Score(data);
        var margin = score - lag * LearningRate / time;
        Int256 influence = 0;
        if (classification == 1 && score <= 0) influence = (Int256)time * 4 + 1;
        if (classification == 0 && score > 0) influence = -((Int256)time * 4 + 1);
        return (classification == 1 ? margin : -margin, influence);
    }

    /// <summary>Trains with one sample: when the weights of now label it wrongly, they and the intercept move by the learning rate towards the label. Only the owner may.</summary>
    /// <param name="data">The indices of its features, each once, at least one; ascending order costs least.</param>
    /// <param name="classification">Its label, 0 or 1.</param>
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(classification < 2, new UnknownClassificationError(classification));
        var (score, _) = Score(data);
        if ((score > 0 ? 1ul : 0ul) != classification)
        {
            var sign = classification == 1 ? 1L : -1L;
            bias += sign * LearningRate;
            biasLag += sign * (long)time;
            foreach (var feature in data)
            {
                weightOf[2 * (ulong)feature] += sign * LearningRate;
                weightOf[2 * (ulong)feature + 1] += sign * (long)time;
            }
        }

        time++;
    }

    /// <summary>The score by the weights of now, raw, and what the average lags behind, in learning rates, times t. Exact: 2^63 numbers of 64 bits fit 127.</summary>
    (Int256 score, Int256 lag) Score(ReadOnlySpan<long> data)
    {
        Int256 score = bias;
        Int256 lag = biasLag;
        var highest = -1L;
        foreach (var feature in data)
        {
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            unchecked
            {
                score += weightOf[2 * (ulong)feature];
                lag += weightOf[2 * (ulong)feature + 1];
            }
        }

        return (score, lag);
    }

    Int80 Average(long weight, long lag) => (Int80)(weight - (Int256)lag * LearningRate / time);
}
