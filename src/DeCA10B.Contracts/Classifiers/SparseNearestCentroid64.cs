namespace DeCA10B.Contracts;

/// <summary>A nearest centroid classifier over sparse binary samples, for any number of classes.</summary>
/// <remarks>
/// The centre of a class is the mean of its samples. What is kept is their sum, so nothing is ever rounded: the distance of a sample
/// of k features is (k * n^2 * 1e18 - 2e9 * n * (sums of its features) + (sum of the squares of all sums)) / n^2, and
/// distances are compared as fractions.
/// </remarks>
[Contract]
public abstract partial class SparseNearestCentroid64 : SparseClassifier64
{
    /// <summary>Four sums of 64 bits, raw, scale 1e9. The key is a group of classes, then 32 bits for the number of the word.</summary>
    protected readonly Mapping<ulong, PackedWord> sums = new();

    /// <summary>What is kept of each class beside them.</summary>
    protected readonly Mapping<ulong, CentroidTotals> totals = new();

    /// <summary>Binary logarithm of how many classes share a word: 2 or 4, as many as the model was deployed with or more. Classes beyond begin another group.</summary>
    protected readonly int classBits;

    /// <summary>Binary logarithm of how many features share a word, each with its sums in all classes of a group.</summary>
    readonly int featureBits;

    /// <summary>The most samples a class can have: their sum, 1e9 each, fits 64 bits.</summary>
    public UInt256 DataCountLimit { get; } = 18_446_744_073;

    /// <summary>The largest number of 256 bits.</summary>
    [AbiName("UINT256_MAX")]
    public UInt256 LargestNumber { get; } = UInt256.MaxValue;

    /// <summary>Deploys a model, whose classes may be given more features afterwards.</summary>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="centroids">Of each class: pairs of a feature and its mean, raw, scale 1e9.</param>
    /// <param name="dataCounts">Of how many samples each centre is the mean.</param>
    protected SparseNearestCentroid64(string[] classifications, ulong[][][] centroids, ulong[] dataCounts)
        : base(classifications)
    {
        Require(centroids.Length == classifications.Length, new LengthMismatchError((ulong)centroids.Length, (ulong)classifications.Length));
        Require(dataCounts.Length == classifications.Length, new LengthMismatchError((ulong)dataCounts.Length, (ulong)classifications.Length));
        classBits = classifications.Length <= 2 ? 1 : 2;
        featureBits = classifications.Length <= 2 ? 1 : 0;
        for (var i = 0; i < classifications.Length; i++) BeginClass((ulong)i, centroids[i], dataCounts[i]);
    }

    /// <summary>Adds a class. Only the owner may.</summary>
    /// <param name="centroid">Pairs of a feature and its mean, raw, scale 1e9.</param>
    /// <param name="classification">Its name.</param>
    /// <param name="dataCount">Of how many samples that is the mean.</param>
    [OnlyOwner]
    public void AddClass(ReadOnlySpan<ulong[]> centroid, string classification, ulong dataCount)
    {
        var label = AppendClass(classification);
        BeginClass(label, centroid.ToArray(), dataCount);
        Emit(new AddClassEvent(classification, label));
    }

    /// <summary>Sets the means of features of a class in place of what they were. Only the owner may.</summary>
    /// <param name="extension">Pairs of a feature and its mean, raw, scale 1e9.</param>
    /// <param name="classification">The class.</param>
#pragma warning disable DECA2005 // Part of the set-up, before the model is handed over.
    [OnlyOwner]
    public void ExtendCentroid(ReadOnlySpan<ulong[]> extension, ulong classification)
#pragma warning restore DECA2005
    {
        RequireClass(classification);
        ref var total = ref totals.Ref(classification);
        var squareSum = (UInt256)total.SquareSum;
        var count = total.NumSamples;
        foreach (var pair in extension)
        {
            Require(pair.Length == 2, new NotAPairError((ulong)pair.Length));
            squareSum = SetMean(classification, pair[0], pair[1], count, squareSum);
        }

        total.SquareSum = (UInt192)squareSum;
    }

    /// <summary>How many samples a class has, and the squared length of its centre, scale 1e18, rounded down.</summary>
    /// <param name="classIndex">The class.</param>
    public (ulong numSamples, UInt256 squaredMagnitude) ClassInfos([AbiName("")] UInt256 classIndex) =>
        (GetNumSamples(classIndex), GetSquaredMagnitude(classIndex));

    /// <summary>How many samples a class has.</summary>
    /// <param name="classIndex">The class.</param>
    public ulong GetNumSamples(UInt256 classIndex) => totals[ClassAt(classIndex)].NumSamples;

    /// <summary>The squared length of the centre of a class, scale 1e18, rounded down.</summary>
    /// <param name="classIndex">The class.</param>
    public UInt256 GetSquaredMagnitude(UInt256 classIndex)
    {
        var total = totals[ClassAt(classIndex)];
        if (total.NumSamples == 0) return 0;
        return (UInt256)total.SquareSum / ((UInt256)total.NumSamples * total.NumSamples);
    }

    /// <summary>The mean of a feature in a class, raw, scale 1e9, rounded down.</summary>
    /// <param name="classIndex">The class.</param>
    /// <param name="featureIndex">The feature.</param>
    public ulong GetCentroidValue(UInt256 classIndex, uint featureIndex)
    {
        var classification = ClassAt(classIndex);
        var count = totals[classification].NumSamples;
        if (count == 0) return 0;
        return unchecked((ulong)(sums[Key(classification >> classBits, featureIndex)].Bits >> Shift(Lane(classification), featureIndex))) / count;
    }

    /// <summary>Labels a sample: the class with the nearest centre, the first of equals. A class without samples has no centre.</summary>
    /// <param name="data">The indices of its features, each once; ascending order costs least.</param>
    [return: AbiName("bestClass")]
    public override ulong Predict(ReadOnlySpan<long> data)
    {
        var bestClass = 0ul;
        UInt256 bestDistance = 0;
        UInt256 bestSquare = 0;
        var classes = ClassCount;
        UInt256[] words = [];
        for (var classification = 0ul; classification < classes; classification++)
        {
            var lane = Lane(classification);
            if (lane == 0) words = Read(data, classification >> classBits);
            var total = totals[classification];
            if (total.NumSamples == 0) continue;
            var (distance, square) = Distance(words, (int)lane * 64, total.NumSamples, total.SquareSum);
            if (bestSquare != 0 && distance * bestSquare >= bestDistance * square) continue;
            (bestClass, bestDistance, bestSquare) = (classification, distance, square);
        }

        return bestClass;
    }

    /// <summary>Trains with one sample: adds it to the sum of its class. Only the owner may.</summary>
    /// <param name="data">The indices of its features, each once, at least one; ascending order costs least.</param>
    /// <param name="classification">Its class.</param>
#pragma warning disable DECA2005 // The trainer tells of each sample in its AddData event.
    [OnlyOwner]
    public override void Update(ReadOnlySpan<long> data, ulong classification)
#pragma warning restore DECA2005
    {
        Learn(data, classification);
    }

    /// <summary>Adds a sample to the sum of its class.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its class.</param>
    protected void Learn(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        RequireClass(classification);
        ref var total = ref totals.Ref(classification);
        Require(total.NumSamples < 18_446_744_073, new TooManySamplesError((UInt256)total.NumSamples + 1, 18_446_744_073));
        var plane = classification >> classBits << 32;
        var lane = (int)Lane(classification);
        var highest = -1L;
        UInt256 growth = 0;
        foreach (var feature in data)
        {
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            unchecked
            {
                var index = (uint)feature;
                var shift = ((int)(index << classBits & 3) | lane) << 6;
                ref var word = ref sums.Ref(plane | (index >> featureBits));
                var sum = (ulong)(word.Bits >> shift);
                Require(sum <= ulong.MaxValue - 1_000_000_000, new SumOutOfRangeError((Int256)sum + 1_000_000_000));
                // The square of a sum that grows by 1e9 grows by 1e9 * (2 * sum + 1e9).
                growth += 2_000_000_000 * (UInt256)sum + 1_000_000_000_000_000_000;
                word.Bits += (UInt256)1_000_000_000 << shift;
            }
        }

        // No feature is above the highest one. What was added under an index that was cut off is taken back here.
        Require(highest <= uint.MaxValue, new FeatureOutOfRangeError(highest));
        total.NumSamples++;
        total.SquareSum = (UInt192)(total.SquareSum + growth);
    }

    /// <summary>The words of the features of a sample, with the sums of the group's classes in their lowest bits. Reverts for a feature out of range, or named twice.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="group">The group of classes.</param>
    protected UInt256[] Read(ReadOnlySpan<long> data, ulong group)
    {
        var words = new UInt256[data.Length];
        var plane = group << 32;
        var highest = -1L;
        for (var i = 0; i < data.Length; i++)
        {
            var feature = data[i];
            if (feature > highest) highest = feature;
            else RequireOnce(data, feature);
            unchecked
            {
                var index = (uint)feature;
                words[i] = sums[plane | (index >> featureBits)].Bits >> ((int)(index << classBits & 3) << 6);
            }
        }

        // No feature is above the highest one.
        Require(highest <= uint.MaxValue, new FeatureOutOfRangeError(highest));
        return words;
    }

    /// <summary>The distance of a sample to a class as a fraction: what is above the square of the number of its samples, and that square. Exact.</summary>
    /// <param name="words">What <see cref="Read"/> says of the sample.</param>
    /// <param name="shift">Where in the words the sums of the class are: a bit.</param>
    /// <param name="count">How many samples the class has, at least one.</param>
    /// <param name="squareSum">The sum of the squares of its sums.</param>
    protected static (UInt256 distance, UInt256 square) Distance(UInt256[] words, int shift, UInt256 count, UInt256 squareSum)
    {
        UInt256 sum = 0;
        unchecked
        {
            // At most 2^31 numbers of 64 bits, and counts below 2^35: nothing here reaches 256 bits. The distance of two points is not negative.
            foreach (var word in words) sum += word >> shift & ulong.MaxValue;
            var square = count * count;
            return ((ulong)words.Length * square * 1_000_000_000_000_000_000 + squareSum - 2_000_000_000 * count * sum, square);
        }
    }

    void BeginClass(ulong classification, ulong[][] centroid, ulong dataCount)
    {
        Require(dataCount <= 18_446_744_073, new TooManySamplesError(dataCount, 18_446_744_073));
        totals.Ref(classification).NumSamples = dataCount;
        SetMeans(classification, centroid);
    }

    /// <summary>Replaces means of a class by their sums: each times the number of samples.</summary>
    void SetMeans(ulong classification, ulong[][] means)
    {
        ref var total = ref totals.Ref(classification);
        var squareSum = (UInt256)total.SquareSum;
        var count = total.NumSamples;
        foreach (var pair in means)
        {
            Require(pair.Length == 2, new NotAPairError((ulong)pair.Length));
            squareSum = SetMean(classification, pair[0], pair[1], count, squareSum);
        }

        total.SquareSum = (UInt192)squareSum;
    }

    /// <summary>Replaces the mean of a feature in a class by its sum: the mean times the number of samples.</summary>
    /// <returns>The sum of the squares of all sums of the class, which was <paramref name="squareSum"/> before.</returns>
    UInt256 SetMean(ulong classification, ulong feature, ulong mean, ulong count, UInt256 squareSum)
    {
        Require(feature <= uint.MaxValue, new FeatureOutOfRangeError(feature));
        Require(count > 0 || mean == 0, new CentroidWithoutSamplesError(classification));
        var sum = unchecked((UInt256)mean * count);
        Require(sum <= ulong.MaxValue, new SumOutOfRangeError((Int256)sum));
        unchecked
        {
            var index = (uint)feature;
            var shift = ((int)(index << classBits & 3) | (int)Lane(classification)) << 6;
            ref var word = ref sums.Ref(Key(classification >> classBits, index));
            var old = word.Bits >> shift & ulong.MaxValue;
            word.Bits ^= (old ^ sum) << shift;
            // What is replaced is part of the sum, and 2^32 squares of 64 bits fit 256.
            return squareSum + sum * sum - old * old;
        }
    }

    /// <summary>The key of the word with the sums of a feature in a group of classes.</summary>
    /// <param name="group">The group of classes.</param>
    /// <param name="index">The feature.</param>
    protected ulong Key(ulong group, uint index) => (group << 32) | (index >> featureBits);

    /// <summary>Which of the classes of its group a class is.</summary>
    /// <param name="classification">The class.</param>
    protected ulong Lane(ulong classification) => classification & ((1ul << classBits) - 1);

    /// <summary>Where in its word the sum of a feature in a class begins: a bit.</summary>
    /// <param name="lane">The lane of the class.</param>
    /// <param name="index">The feature.</param>
    protected int Shift(ulong lane, uint index) => (int)(((index << classBits) & 3 | lane) * 64);
}
