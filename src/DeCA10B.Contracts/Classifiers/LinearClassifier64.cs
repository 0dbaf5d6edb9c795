namespace DeCA10B.Contracts;

/// <summary>A model that tells two classes apart by a weighted sum of the values of a dense sample.</summary>
/// <remarks>
/// score(x) = intercept + sum of weight * value; the label is 1 when the score is positive, else 0. Weights are fixed point,
/// scale 1e9, kept in 64 bits: a real weight lies within +-9.2e9.
/// </remarks>
[Contract]
public abstract partial class LinearClassifier64 : DenseClassifier64
{
    long bias;
    ulong weightCount;

    /// <summary>How far one training step moves the model, raw, scale 1e9.</summary>
    public uint LearningRate { get; }

    /// <summary>Deploys a model, which may be given more weights afterwards.</summary>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves the model, raw, scale 1e9.</param>
    protected LinearClassifier64(string[] classifications, Int80[] weights, Int80 intercept, uint learningRate) : base(classifications)
    {
        Require(classifications.Length == 2, new NotTwoClassesError((ulong)classifications.Length));
        weightCount = Append(0, 0, Narrowed(weights));
        bias = Narrow(intercept);
        LearningRate = learningRate;
    }

    /// <summary>The bias: added to every score, raw, scale 1e9. Training moves it like a weight.</summary>
    public Int80 Intercept => bias;

    /// <summary>How many features the model has: as many values a sample must have.</summary>
    public UInt256 GetNumFeatures() => weightCount;

    /// <summary>The weight of a feature, raw, scale 1e9.</summary>
    /// <param name="index">The index of the feature.</param>
    public Int80 Weights([AbiName("")] UInt256 index)
    {
        Require(index < weightCount, new NoSuchFeatureError(index));
        return Value(0, (ulong)index);
    }

    /// <summary>Gives the next features their weights, after those given before. Only the owner may.</summary>
    /// <param name="weights">The weights, raw, scale 1e9.</param>
    [OnlyOwner]
    public void InitializeWeights([AbiName("_weights")] ReadOnlySpan<Int80> weights)
    {
        weightCount = Append(0, weightCount, Narrowed(weights.ToArray()));
    }

    /// <summary>Labels a sample: 1 when its score is positive, else 0.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as there are weights.</param>
    public override ulong Predict(ReadOnlySpan<long> data) => Score(data) > 0 ? 1ul : 0ul;

    /// <summary>intercept + sum of weight * value, scale 1e18, exact: 2^32 products of 64 bits fit 256.</summary>
    /// <param name="data">The sample.</param>
    protected Int256 Score(ReadOnlySpan<long> data)
    {
        Require((ulong)data.Length == weightCount, new DimensionMismatchError(weightCount, (ulong)data.Length));
        Int256 score = (Int256)bias * 1_000_000_000;
        var i = 0;
        unchecked
        {
            // A word a turn; then what is left of the last one.
            for (; i + 3 < data.Length; i += 4)
            {
                var bits = Word(0, (ulong)i / 4);
                score += (Int256)(long)(ulong)bits * data[i];
                score += (Int256)(long)(ulong)(bits >> 64) * data[i + 1];
                score += (Int256)(long)(ulong)(bits >> 128) * data[i + 2];
                score += (Int256)(long)(ulong)(bits >> 192) * data[i + 3];
            }

            for (var rest = i < data.Length ? Word(0, (ulong)i / 4) : 0; i < data.Length; i++)
            {
                score += (Int256)(long)(ulong)rest * data[i];
                rest >>= 64;
            }
        }

        return score;
    }

    /// <summary>Moves the weights along a sample, and the bias as the weight of a value of 1: by rate / max(1, length of the sample).</summary>
    /// <param name="data">The sample.</param>
    /// <param name="rate">How far, raw, scale 1e9; its sign says where to.</param>
    protected void Step(ReadOnlySpan<long> data, long rate)
    {
        var divisor = Divisor(data);
        bias = (long)(bias + (Int256)rate * 1_000_000_000 / divisor);
        Move(0, data, rate, divisor);
    }

    /// <summary>Weights as they are kept.</summary>
    static long[] Narrowed(Int80[] weights)
    {
        var narrowed = new long[weights.Length];
        for (var i = 0; i < weights.Length; i++) narrowed[i] = Narrow(weights[i]);
        return narrowed;
    }
}
