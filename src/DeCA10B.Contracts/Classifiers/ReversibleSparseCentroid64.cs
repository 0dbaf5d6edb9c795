namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over sparse binary samples whose training can be taken back, and that judges samples as if they had not been trained: for markets and staking.</summary>
/// <remarks>
/// A training adds to a sum, so it is taken back exactly, in any order, and the judgement without a sample is that of the model that never saw it.
/// Sureness of a label is (squared distance to the nearest other centre - to its own) / (their sum), scale 1e9.
/// </remarks>
[Contract]
public sealed partial class ReversibleSparseCentroid64 : SparseNearestCentroid64, IReversibleClassifier64, IJudge64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: pairs of a feature and its mean, raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    public ReversibleSparseCentroid64(string[] classifications, ulong[][][] centroids, ulong[] dataCounts)
        : base(classifications, centroids, dataCounts)
    {
    }

    /// <inheritdoc cref="IReversibleClassifier64.Margin"/>
    public Int256 Margin(ReadOnlySpan<long> data)
    {
        Require(ClassCount == 2, new NotTwoClassesError(ClassCount));
        return SurenessOf(data, 1);
    }

    /// <inheritdoc cref="IReversibleClassifier64.RequireTrainable"/>
    public void RequireTrainable(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        var words = Read(data, classification >> classBits);
        var shift = (int)Lane(classification) * 64;
        // Half of a sum's range, and of a count's, is left for what is trained until then.
        foreach (var word in words) Require((word >> shift & ulong.MaxValue) >> 63 == 0, new SumOutOfRangeError((Int256)(word >> shift & ulong.MaxValue)));
        Require(totals[classification].NumSamples < 9_223_372_036, new TooManySamplesError(totals[classification].NumSamples, 9_223_372_036));
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
        UInt256 shrinkage = 0;
        foreach (var feature in data)
        {
            var shift = Shift(Lane(classification), (uint)feature);
            ref var word = ref sums.Ref(Key(classification >> classBits, (uint)feature));
            var sum = word.Bits >> shift & ulong.MaxValue;
            Require(sum >= 1_000_000_000, new NotTrainedError(feature));
            shrinkage += Shrinkage(sum);
            word.Bits -= (UInt256)1_000_000_000 << shift;
        }

        ref var total = ref totals.Ref(classification);
        total.NumSamples--;
        total.SquareSum = (UInt192)(total.SquareSum - shrinkage);
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence)
    {
        var (bestClass, _, _) = Nearest(data, influence, ulong.MaxValue);
        return bestClass;
    }

    /// <inheritdoc cref="IJudge64.Weigh"/>
    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification)
    {
        RequireClass(classification);
        Require(classification < 255, new ClassNotJudgedError(classification));
        return (SurenessOf(data, classification), (Int256)1 << (int)classification);
    }

    Int256 SurenessOf(ReadOnlySpan<long> data, ulong classification)
    {
        var total = totals[classification];
        var (_, other, otherSquare) = Nearest(data, 0, classification);
        // A class without samples is infinitely far.
        if (total.NumSamples == 0) return otherSquare == 0 ? 0 : -1_000_000_000;
        if (otherSquare == 0) return 1_000_000_000;
        var (distance, square) = Distance(Read(data, classification >> classBits), (int)Lane(classification) * 64, total.NumSamples, total.SquareSum);
        return Sureness.Of(other * square, distance * otherSquare);
    }

    /// <summary>The class whose centre is nearest, and its distance as a fraction, of which the second number is 0 when there is none: without the sample's own trainings, a bit for
    /// each class, and not the class that is left out.</summary>
    (ulong bestClass, UInt256 bestDistance, UInt256 bestSquare) Nearest(ReadOnlySpan<long> data, Int256 influence, ulong leftOut)
    {
        var bestClass = 0ul;
        UInt256 bestDistance = 0;
        UInt256 bestSquare = 0;
        UInt256[] words = [];
        for (var classification = 0ul; classification < ClassCount; classification++)
        {
            var lane = Lane(classification);
            if (lane == 0) words = Read(data, classification >> classBits);
            var shift = (int)lane * 64;
            UInt256 count = totals[classification].NumSamples;
            UInt256 squareSum = totals[classification].SquareSum;
            if (count > 0 && classification < 255 && (influence >> (int)classification & 1) == 1)
            {
                count--;
                squareSum = SquareSumWithout(words, squareSum, shift);
                words = SumsWithout(words, shift);
            }

            if (classification == leftOut || count == 0) continue;
            var (distance, square) = Distance(words, shift, count, squareSum);
            if (bestSquare != 0 && distance * bestSquare >= bestDistance * square) continue;
            (bestClass, bestDistance, bestSquare) = (classification, distance, square);
        }

        return (bestClass, bestDistance, bestSquare);
    }

    /// <summary>The words with one less, 1e9, in each sum of a class. A sum that its owner has set below that meanwhile stays.</summary>
    static UInt256[] SumsWithout(UInt256[] words, int shift)
    {
        var others = new UInt256[words.Length];
        for (var i = 0; i < words.Length; i++)
            others[i] = (words[i] >> shift & ulong.MaxValue) >= 1_000_000_000 ? words[i] - ((UInt256)1_000_000_000 << shift) : words[i];
        return others;
    }

    static UInt256 SquareSumWithout(UInt256[] words, UInt256 squareSum, int shift)
    {
        var rest = squareSum;
        foreach (var word in words)
            if ((word >> shift & ulong.MaxValue) >= 1_000_000_000) rest -= Shrinkage(word >> shift & ulong.MaxValue);
        return rest;
    }

    /// <summary>What the square of a sum loses when the sum loses a one: 1e9 * (2 * sum - 1e9).</summary>
    static UInt256 Shrinkage(UInt256 sum) => 2_000_000_000 * sum - 1_000_000_000_000_000_000;
}
