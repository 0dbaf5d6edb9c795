namespace DeCA10B.Contracts;

/// <summary>A naive Bayes classifier whose training can be taken back, and that judges samples as if they had not been trained: for markets and staking.</summary>
/// <remarks>
/// A training counts, so it is taken back exactly, in any order, and the judgement without a sample is that of the model that never saw it.
/// Sureness of a label is (its score - the best other's) / (their sum), scale 1e9: of two classes, the difference of their probabilities.
/// </remarks>
[Contract]
public sealed partial class ReversibleNaiveBayes64 : NaiveBayes64, IReversibleClassifier64, IJudge64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="classCounts">How many samples each class was trained with.</param>
    /// <param name="featureCounts">Of each class: pairs of a feature and how many of its samples have it.</param>
    /// <param name="totalNumFeatures">How many features the vocabulary has: 1 to 2^32.</param>
    /// <param name="smoothingFactor">What is added to each count, raw, scale 1e9: 1,000,000,000 is Laplace's.</param>
    public ReversibleNaiveBayes64(string[] classifications, ulong[] classCounts, uint[][][] featureCounts, UInt256 totalNumFeatures, uint smoothingFactor)
        : base(classifications, classCounts, featureCounts, totalNumFeatures, smoothingFactor)
    {
    }

    /// <inheritdoc cref="IReversibleClassifier64.Margin"/>
    public Int256 Margin(ReadOnlySpan<long> data)
    {
        Require(ClassCount == 2, new NotTwoClassesError(ClassCount));
        var words = Read(data, 0);
        var (yes, yesExponent) = Score(words, totals[1], 32);
        var (no, noExponent) = Score(words, totals[0], 0);
        return Sureness.Of(yes, yesExponent, no, noExponent);
    }

    /// <inheritdoc cref="IReversibleClassifier64.RequireTrainable"/>
    public void RequireTrainable(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        var words = Read(data, classification >> classBits);
        var shift = (int)Lane(classification) * 32;
        // Half of a count's range is left for what is trained until then.
        for (var i = 0; i < data.Length; i++) Require((words[i] >> shift & uint.MaxValue) < 2_147_483_648, new CountOverflowError(data[i]));
    }

    /// <inheritdoc cref="IReversibleClassifier64.Train"/>
#pragma warning disable DECA2005 // Whoever owns the model tells of what it is trained with.
    [OnlyOwner]
    public bool Train(ReadOnlySpan<long> data, ulong classification)
    {
        Learn(data, classification);
        return true;
    }

    /// <inheritdoc cref="IReversibleClassifier64.Untrain"/>
    [OnlyOwner]
    public void Untrain(ReadOnlySpan<long> data, ulong classification)
#pragma warning restore DECA2005
    {
        // Named twice, a feature would be taken off twice.
        RequireTrainable(data, classification);
        foreach (var feature in data)
        {
            var shift = Shift(Lane(classification), (uint)feature);
            ref var word = ref counts.Ref(Key(classification >> classBits, (uint)feature));
            Require((word.Bits >> shift & uint.MaxValue) > 0, new NotTrainedError(feature));
            word.Bits -= (UInt256)1 << shift;
        }

        totals[classification] -= ((UInt128)1 << 64) + (UInt128)(uint)data.Length;
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence)
    {
        var (bestClass, _, _) = Likeliest(data, influence, ulong.MaxValue);
        return bestClass;
    }

    /// <inheritdoc cref="IJudge64.Weigh"/>
    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification)
    {
        RequireClass(classification);
        Require(classification < 255, new ClassNotJudgedError(classification));
        var (mantissa, exponent) = Score(Read(data, classification >> classBits), totals[classification], (int)Lane(classification) * 32);
        var (_, other, otherExponent) = Likeliest(data, 0, classification);
        return (Sureness.Of(mantissa, exponent, other, otherExponent), (Int256)1 << (int)classification);
    }

    /// <summary>The class that a sample is likeliest of, and its score: without the sample's own trainings, a bit for each class, and not the class that is left out.</summary>
    (ulong bestClass, UInt256 bestMantissa, Int256 bestExponent) Likeliest(ReadOnlySpan<long> data, Int256 influence, ulong leftOut)
    {
        var bestClass = 0ul;
        UInt256 bestMantissa = 0;
        Int256 bestExponent = 0;
        UInt256[] words = [];
        for (var classification = 0ul; classification < ClassCount; classification++)
        {
            var lane = Lane(classification);
            if (lane == 0) words = Read(data, classification >> classBits);
            if (classification == leftOut) continue;
            var shift = (int)lane * 32;
            var total = totals[classification];
            if (classification < 255 && (influence >> (int)classification & 1) == 1)
            {
                total = TotalWithout(words, total, shift);
                words = CountsWithout(words, shift);
            }

            var (mantissa, exponent) = Score(words, total, shift);
            if (mantissa == 0) continue;
            if (bestMantissa != 0 && (exponent < bestExponent || (exponent == bestExponent && mantissa <= bestMantissa))) continue;
            (bestClass, bestMantissa, bestExponent) = (classification, mantissa, exponent);
        }

        return (bestClass, bestMantissa, bestExponent);
    }

    /// <summary>The words with one less in each count of a class. A count that its owner has set to 0 meanwhile stays.</summary>
    static UInt256[] CountsWithout(UInt256[] words, int shift)
    {
        var others = new UInt256[words.Length];
        for (var i = 0; i < words.Length; i++) others[i] = (words[i] >> shift & uint.MaxValue) > 0 ? words[i] - ((UInt256)1 << shift) : words[i];
        return others;
    }

    /// <summary>The totals of a class with one sample less.</summary>
    static UInt128 TotalWithout(UInt256[] words, UInt128 total, int shift)
    {
        UInt128 counted = 0;
        foreach (var word in words)
            if ((word >> shift & uint.MaxValue) > 0) counted++;
        return total - counted - (total >> 64 > 0 ? (UInt128)1 << 64 : 0);
    }
}
