namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over dense samples whose training can be taken back, and that judges samples as if they had not been trained: for markets and staking.</summary>
/// <remarks>
/// A training adds a sample, rounded by itself, to a sum, so it is taken back exactly, in any order, and the judgement without a sample is that of the model that never saw it.
/// Sureness of a label is (squared distance to the nearest other centre - to its own) / (their sum), scale 1e9.
/// </remarks>
[Contract]
public sealed partial class ReversibleNearestCentroid64 : NearestCentroid64, IReversibleClassifier64, IJudge64
{
    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    public ReversibleNearestCentroid64(string[] classifications, long[][] centroids, UInt256[] dataCounts)
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
        var count = 0ul;
        for (var other = 0ul; other < ClassCount; other++)
        {
            var samples = RequireComplete(other, data.Length);
            if (other == classification) count = samples;
        }

        // Half of a sum's range, and of a count's, is left for what is trained until then: a value of a sample of length 1 is 1e9 at most.
        Require(count < 2_147_483_648, new TooManySamplesError(count, 2_147_483_648));
        for (var i = 0ul; i < (ulong)data.Length; i++)
        {
            var sum = Value(classification, i);
            Require(sum < 4_611_686_018_427_387_904 && sum > -4_611_686_018_427_387_904, new SumOutOfRangeError(sum));
        }
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
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        Require(RequireComplete(classification, data.Length) > 0, new NotTrainedError(0));
        totals[classification] -= (UInt128)1 << 64;
        // Rounded toward zero either way, so what was added comes off.
        Move(classification, data, -1_000_000_000, Divisor(data));
    }

    /// <inheritdoc cref="IJudge64.PredictWithout"/>
    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence)
    {
        var (bestClass, _) = Nearest(data, influence, ulong.MaxValue);
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
        var own = DistanceTo(data, classification, false);
        var (_, other) = Nearest(data, 0, classification);
        if (own == other) return 0;
        // A class without samples is infinitely far.
        if (own == UInt256.MaxValue) return -1_000_000_000;
        if (other == UInt256.MaxValue) return 1_000_000_000;
        return Sureness.Of(other, own);
    }

    /// <summary>The class whose centre is nearest, and its distance: without the sample's own trainings, a bit for each class, and not the class that is left out.</summary>
    (ulong bestClass, UInt256 bestDistance) Nearest(ReadOnlySpan<long> data, Int256 influence, ulong leftOut)
    {
        var bestClass = 0ul;
        var bestDistance = UInt256.MaxValue;
        for (var classification = 0ul; classification < ClassCount; classification++)
        {
            if (classification == leftOut) continue;
            var distance = DistanceTo(data, classification, classification < 255 && (influence >> (int)classification & 1) == 1);
            if (distance >= bestDistance) continue;
            bestDistance = distance;
            bestClass = classification;
        }

        return (bestClass, bestDistance);
    }

    /// <summary>The squared distance to the centre of a class, in 2^-32 of the square of a raw unit, rounded down: without the sample itself, if it was trained. The largest number when the class has no samples.</summary>
    UInt256 DistanceTo(ReadOnlySpan<long> data, ulong classification, bool isTrained)
    {
        var count = RequireComplete(classification, data.Length);
        var takesOff = isTrained && count > 0;
        if (takesOff) count--;
        if (count == 0) return UInt256.MaxValue;
        var divisor = Divisor(data);
        UInt256 squares = 0;
        for (var i = 0; i < data.Length; i++)
        {
            Int256 sum = Value(classification, (ulong)i);
            if (takesOff) sum -= (Int256)data[i] * 1_000_000_000 / divisor;
            var difference = (Int256)count * data[i] - sum;
            squares += (UInt256)(difference * difference);
        }

        return (squares << 32) / ((UInt256)count * count);
    }
}
