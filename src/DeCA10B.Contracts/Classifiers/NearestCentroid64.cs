namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over dense samples, for any number of classes.</summary>
/// <remarks>
/// The centre of a class is the mean of its samples. What is kept is their sum, in 64 bits a feature, so nothing drifts. The distance
/// of a sample x is the sum of (n * x - sum)^2 over its features, divided by n^2: exact until that division, which is
/// rounded down at 2^-32 of the square of a raw unit.
/// </remarks>
[Contract]
public abstract partial class NearestCentroid64 : DenseClassifier64
{
    /// <summary>Of each class: 64 bits for the number of its samples, 64 bits for the number of its features.</summary>
    protected readonly PackedMapping<ulong, UInt128> totals = new();

    /// <summary>The most samples a class can have.</summary>
    public UInt256 DataCountLimit { get; } = 4_294_967_295;

    /// <summary>The largest number of 256 bits.</summary>
    [AbiName("UINT256_MAX")]
    public UInt256 LargestNumber { get; } = UInt256.MaxValue;

    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: the means of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    protected NearestCentroid64(string[] classifications, long[][] centroids, UInt256[] dataCounts)
        : base(classifications)
    {
        Require(centroids.Length == classifications.Length, new LengthMismatchError((ulong)centroids.Length, (ulong)classifications.Length));
        Require(dataCounts.Length == classifications.Length, new LengthMismatchError((ulong)dataCounts.Length, (ulong)classifications.Length));
        for (var i = 0; i < classifications.Length; i++) BeginClass((ulong)i, centroids[i], dataCounts[i]);
    }

    /// <summary>Adds a class. Only the owner may.</summary>
    /// <param name="centroid">The means of its features, raw, scale 1e9.</param>
    /// <param name="classification">Its name.</param>
    /// <param name="dataCount">Of how many samples that is the mean.</param>
    [OnlyOwner]
    public void AddClass(ReadOnlySpan<long> centroid, string classification, UInt256 dataCount)
    {
        var label = AppendClass(classification);
        BeginClass(label, centroid.ToArray(), dataCount);
        Emit(new AddClassEvent(classification, label));
    }

    /// <summary>Gives the next features of a class their means, after those given before. Only the owner may. Until all classes have equally many, no sample is labelled.</summary>
    /// <param name="extension">The means, raw, scale 1e9.</param>
    /// <param name="classification">The class.</param>
#pragma warning disable DECA2005 // Part of the set-up, before the model is handed over.
    [OnlyOwner]
    public void ExtendCentroid(ReadOnlySpan<long> extension, ulong classification)
#pragma warning restore DECA2005
    {
        RequireClass(classification);
        AppendMeans(classification, extension.ToArray());
    }

    /// <summary>The mean of a feature in a class, raw, scale 1e9, rounded toward zero.</summary>
    /// <param name="classIndex">The class.</param>
    /// <param name="featureIndex">The feature.</param>
    public long Centroids([AbiName("")] UInt256 classIndex, [AbiName("")] UInt256 featureIndex) => GetCentroidValue(classIndex, featureIndex);

    /// <summary>The mean of a feature in a class, raw, scale 1e9, rounded toward zero.</summary>
    /// <param name="classIndex">The class.</param>
    /// <param name="featureIndex">The feature.</param>
    public long GetCentroidValue(UInt256 classIndex, UInt256 featureIndex)
    {
        var classification = ClassAt(classIndex);
        Require(featureIndex < GetNumFeatures(classIndex), new NoSuchFeatureError(featureIndex));
        var count = (long)NumSamples(classification);
        return count == 0 ? 0 : Value(classification, (ulong)featureIndex) / count;
    }

    /// <summary>How many samples a class has.</summary>
    /// <param name="classIndex">The class.</param>
    public UInt256 DataCounts([AbiName("")] UInt256 classIndex) => NumSamples(ClassAt(classIndex));

    /// <summary>How many samples a class has.</summary>
    /// <param name="classIndex">The class.</param>
    public UInt256 GetNumSamples(UInt256 classIndex) => NumSamples(ClassAt(classIndex));

    /// <summary>How many features a class has so far.</summary>
    /// <param name="classIndex">The class.</param>
    public UInt256 GetNumFeatures(UInt256 classIndex) => unchecked((ulong)totals[ClassAt(classIndex)]);

    /// <summary>Labels a sample: the class with the nearest centre, the first of equals. A class without samples has no centre.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as each class has.</param>
    [return: AbiName("bestClass")]
    public override ulong Predict(ReadOnlySpan<long> data)
    {
        var bestClass = 0ul;
        var bestDistance = UInt256.MaxValue;
        for (var classification = 0ul; classification < ClassCount; classification++)
        {
            var count = RequireComplete(classification, data.Length);
            if (count == 0) continue;
            var square = (UInt256)count * count;
            // From this sum of squares on it is at least one step further than the best.
            var limit = bestDistance == UInt256.MaxValue ? bestDistance : (bestDistance + 1) * square >> 32;
            var distance = (SquareSum(data, classification, count, limit) << 32) / square;
            if (distance >= bestDistance) continue;
            bestDistance = distance;
            bestClass = classification;
        }

        return bestClass;
    }

    /// <summary>Trains with one sample: adds it to the sum of its class, scaled to length 1 if it is longer. Only the owner may.</summary>
    /// <param name="data">Its values, raw, scale 1e9; as many as the class has, at least one.</param>
    /// <param name="classification">Its class.</param>
#pragma warning disable DECA2005 // The trainer tells of each sample in its AddData event.
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
#pragma warning restore DECA2005
    {
        Learn(data, classification);
    }

    /// <summary>Adds a sample to the sum of its class, scaled to length 1 if it is longer.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its class.</param>
    protected void Learn(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        var count = RequireComplete(classification, data.Length);
        Require(count < 4_294_967_295, new TooManySamplesError((UInt256)count + 1, 4_294_967_295));
        totals[classification] += (UInt128)1 << 64;
        Move(classification, data, 1_000_000_000, Divisor(data));
    }

    /// <summary>The sum of (n * x - sum)^2, or some sum at or above a limit as soon as it is reached. Exact: 2^32 squares of 97 bits fit 256.</summary>
    UInt256 SquareSum(ReadOnlySpan<long> data, ulong classification, ulong count, UInt256 limit)
    {
        UInt256 squares = 0;
        UInt256 bits = 0;
        Int256 factor = count;
        for (var i = 0; i < data.Length; i++)
        {
            if ((i & 3) == 0)
            {
                if (squares > limit) break;
                bits = Word(classification, (ulong)i / 4);
            }

            unchecked
            {
                var difference = factor * data[i] - (long)(ulong)bits;
                squares += (UInt256)(difference * difference);
                bits >>= 64;
            }
        }

        return squares;
    }

    /// <summary>How many samples a class has; reverts unless it has as many features as a sample.</summary>
    /// <param name="classification">The class.</param>
    /// <param name="length">How many values the sample has.</param>
    protected ulong RequireComplete(ulong classification, int length)
    {
        var total = totals[classification];
        var features = unchecked((ulong)total);
        Require(features == (ulong)length, new DimensionMismatchError(features, (ulong)length));
        return (ulong)(total >> 64);
    }

    ulong NumSamples(ulong classification) => (ulong)(totals[classification] >> 64);

    void BeginClass(ulong classification, long[] centroid, UInt256 dataCount)
    {
        Require(dataCount <= 4_294_967_295, new TooManySamplesError(dataCount, 4_294_967_295));
        totals[classification] = (UInt128)dataCount << 64;
        AppendMeans(classification, centroid);
    }

    /// <summary>Appends means to a class as their sums: each times the number of samples.</summary>
    void AppendMeans(ulong classification, long[] means)
    {
        var total = totals[classification];
        Int256 count = (ulong)(total >> 64);
        var summed = new long[means.Length];
        for (var i = 0; i < means.Length; i++)
        {
            Require(count > 0 || means[i] == 0, new CentroidWithoutSamplesError(classification));
            var sum = count * means[i];
            Require(sum >= long.MinValue && sum <= long.MaxValue, new SumOutOfRangeError(sum));
            summed[i] = (long)sum;
        }

        var length = Append(classification, unchecked((ulong)total), summed);
        totals[classification] = ((UInt128)(ulong)count << 64) | length;
    }
}
